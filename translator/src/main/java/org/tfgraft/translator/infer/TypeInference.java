package org.tfgraft.translator.infer;

import java.util.List;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds a type for every expression of a program. Statements are visited again when something that
 * they depend on is learnt, until nothing is; types only ever grow, so that ends. Functions that
 * nobody calls are then taken to be called with anything.
 */
public final class TypeInference {
  private final Inference inference;

  private TypeInference(Inference inference) {
    this.inference = inference;
  }

  public static Types infer(List<ModuleUnit> units, ApiTable api) {
    Inference inference = new Inference(api, units);
    Declarations.declare(inference);
    TypeInference engine = new TypeInference(inference);
    engine.addSteps();
    do {
      engine.settle();
    } while (engine.openUncalled());
    return inference.types();
  }

  private void addSteps() {
    inference.units().forEach(u -> StatementInference.addSteps(inference, u));
    inference.types().functions().forEach(f -> StatementInference.addSteps(inference, f));
    Overriding overriding = new Overriding(inference);
    for (ProgramClass type : inference.types().classes()) {
      inference.work().add(() -> overriding.unify(type));
    }
  }

  private void settle() {
    do {
      inference.work().run();
      inference.limitDepth();
    } while (!inference.work().isDone());
  }

  /** Opens the functions that no call has reached. Tells whether there were any. */
  private boolean openUncalled() {
    boolean any = false;
    for (ProgramFunction function : inference.types().functions()) {
      if (!function.isEscaped() && hasUnknownParameter(function)) {
        function.escape();
        any = true;
      }
    }
    return any;
  }

  private boolean hasUnknownParameter(ProgramFunction function) {
    return function.given().stream()
        .map(p -> inference.typeOf(inference.web(function, p)))
        .anyMatch(Type.Bottom.class::isInstance);
  }
}
