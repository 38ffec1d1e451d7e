package org.tfgraft.translator.emit;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Finds the functions whose result some call wants: all others can be void in Java. */
final class UsedResults {
  private final Types types;
  private final Set<ProgramFunction> functions = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> methods = new HashSet<>();

  private UsedResults(Types types) {
    this.types = types;
  }

  static UsedResults of(Iterable<ModuleUnit> units, Types types) {
    UsedResults used = new UsedResults(types);
    units.forEach(u -> used.block(u.module().body()));
    return used;
  }

  boolean isUsed(ProgramFunction function) {
    return functions.contains(function)
        || function.owner().isPresent() && methods.contains(function.name());
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      for (Expression expression : Children.expressions(statement)) {
        boolean alone = statement instanceof Statement.ExpressionStatement;
        Children.walk(
            expression,
            e -> {
              if (e instanceof Expression.Call call && !(alone && e == expression)) {
                use(call);
              }
            });
      }
      Children.blocks(statement).forEach(this::block);
    }
  }

  private void use(Expression.Call call) {
    if (types.of(call.callee()).present() instanceof Type.Function function) {
      functions.addAll(function.targets());
    } else if (call.callee() instanceof Expression.Attribute attribute) {
      methods.add(attribute.attr());
    }
  }
}
