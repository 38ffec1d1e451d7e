package org.tfgraft.translator.emit;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Finds the loops that may leave a generator behind which nobody else can reach: Python closes it
 * at once, so that its {@code finally} blocks and contexts end there.
 */
final class AbandonedGenerators {
  private final Types types;

  /** The functions of the program whose generators have something to do when they are closed. */
  private final Set<ProgramFunction> ending = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<String> names = new HashSet<>();

  AbandonedGenerators(Types types) {
    this.types = types;
    types.functions().stream().filter(AbandonedGenerators::hasEnding).forEach(this::add);
  }

  private void add(ProgramFunction function) {
    ending.add(function);
    names.add(function.name());
  }

  boolean mayBeLeftBy(Statement.For loop) {
    return !ending.isEmpty() && loop.iterable() instanceof Expression.Call call && mayMake(call);
  }

  /** Whether a call may be of one of the functions; where its type does not tell, by the name. */
  private boolean mayMake(Expression.Call call) {
    if (types.of(call.callee()).present() instanceof Type.Function function) {
      return !Collections.disjoint(function.targets(), ending);
    } else if (call.callee() instanceof Expression.Attribute attribute) {
      return names.contains(attribute.attr());
    }
    return call.callee() instanceof Expression.Name name && names.contains(name.id());
  }

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
