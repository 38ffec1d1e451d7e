package org.tfgraft.translator.infer;

import java.util.List;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds a type for every expression of a program. All statements are visited again and again until
 * nothing new is learnt; types only ever grow, so that ends. Functions that nobody calls are then
 * taken to be called with anything.
 */
public final class TypeInference {
  private static final int MOST_ROUNDS = 60;

  private final Inference inference;

  private TypeInference(Inference inference) {
    this.inference = inference;
  }

  public static Types infer(List<ModuleUnit> units, ApiTable api) {
    Inference inference = new Inference(api, units);
    Declarations.declare(inference);
    TypeInference engine = new TypeInference(inference);
    engine.settle();
    while (engine.openUncalled()) {
      engine.settle();
    }
    return inference.types();
  }

  private void settle() {
    long before;
    int rounds = 0;
    do {
      before = inference.progress();
      round();
      inference.limitDepth();
      rounds++;
    } while (inference.progress() != before && rounds < MOST_ROUNDS);
  }

  private void round() {
    for (ModuleUnit unit : inference.units()) {
      StatementInference statements = new StatementInference(inference, unit);
      statements.module();
    }
    for (ProgramFunction function : List.copyOf(inference.types().functions())) {
      if (function.isEscaped()) {
        open(function);
      }
      new StatementInference(inference, inference.types().unitOf(function)).function(function);
    }
    new Overriding(inference).unify();
  }

  /** Lets every parameter be anything. */
  private void open(ProgramFunction function) {
    boolean receiver = function.hasReceiver();
    for (Parameters.Parameter parameter : function.parameters().all()) {
      if (!receiver && isPlain(parameter)) {
        inference.types().add(inference.web(function, parameter), Type.ANY);
      }
      receiver = false;
    }
  }

  private static boolean isPlain(Parameters.Parameter parameter) {
    return parameter.kind() != Parameters.Kind.STAR
        && parameter.kind() != Parameters.Kind.DOUBLE_STAR;
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
    boolean receiver = function.hasReceiver();
    for (Parameters.Parameter parameter : function.parameters().all()) {
      boolean known =
          receiver
              || !isPlain(parameter)
              || !(inference.types().raw(inference.web(function, parameter))
                  instanceof Type.Bottom);
      if (!known) {
        return true;
      }
      receiver = false;
    }
    return false;
  }
}
