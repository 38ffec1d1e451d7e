package org.tfgraft.translator.emit;

import java.util.List;
import java.util.stream.Stream;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds the loops that may leave a generator behind which nobody else can reach: Python closes it
 * at once, so that its {@code finally} blocks and contexts end there.
 */
final class AbandonedGenerators {
  private final ModuleContext module;

  AbandonedGenerators(ModuleContext module) {
    this.module = module;
  }

  boolean mayLeave(Statement.For loop) {
    return loop.iterable() instanceof Expression.Call call
        && made(call).anyMatch(AbandonedGenerators::hasEnding);
  }

  /** The functions of the program that a call may be of. */
  private Stream<ProgramFunction> made(Expression.Call call) {
    if (module.types().of(call.callee()).present() instanceof Type.Function function) {
      return function.targets().stream();
    }
    String name =
        call.callee() instanceof Expression.Attribute attribute
            ? attribute.attr()
            : call.callee() instanceof Expression.Name plain ? plain.id() : "";
    return module.types().functions().stream().filter(f -> f.name().equals(name));
  }

  /** Whether something is left to do when a generator is closed at one of its yields. */
  private static boolean hasEnding(ProgramFunction function) {
    return function.isGenerator()
        && function.definition().stream().anyMatch(d -> hasEnding(d.body()));
  }

  private static boolean hasEnding(List<Statement> body) {
    boolean[] found = {false};
    Children.walkBlock(
        body, s -> found[0] |= s instanceof Statement.Try || s instanceof Statement.With);
    return found[0];
  }
}
