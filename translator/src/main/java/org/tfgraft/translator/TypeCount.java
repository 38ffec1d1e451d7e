package org.tfgraft.translator;

import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.types.Type;

/** Counts the expressions that have a value, and those with a static type. */
final class TypeCount {
  private static final Set<String> MARKERS = Set.of("property", "staticmethod", "classmethod");
  private static final Set<String> ACCESSORS = Set.of("setter", "deleter", "getter");

  private final Types types;
  private long expressions;
  private long typed;

  private TypeCount(Types types) {
    this.types = types;
  }

  static Translation.TypeShare of(PythonModule module, Types types) {
    TypeCount count = new TypeCount(types);
    count.block(module.body());
    return new Translation.TypeShare(count.expressions, count.typed);
  }

  private void block(List<Statement> statements) {
    for (Statement statement : statements) {
      Children.expressions(statement).stream()
          .filter(e -> !isMarker(statement, e))
          .forEach(this::count);
      Children.blocks(statement).forEach(this::block);
    }
  }

  /** Decorators that say what kind of method follows have no value in Java. */
  private boolean isMarker(Statement statement, Expression expression) {
    return statement instanceof Statement.FunctionDef definition
        && definition.decorators().contains(expression)
        && (expression instanceof Expression.Name name && MARKERS.contains(name.id())
            || expression instanceof Expression.Attribute attribute
                && ACCESSORS.contains(attribute.attr()));
  }

  private void count(Expression expression) {
    if (expression instanceof Expression.Call call && isMethodName(call.callee())) {
      count(((Expression.Attribute) call.callee()).value());
      call.arguments().forEach(a -> count(a.value()));
    } else {
      Children.of(expression).forEach(this::count);
    }
    if (hasValue(expression)) {
      expressions++;
      typed += types.of(expression) instanceof Type.Any ? 0 : 1;
    }
  }

  /** The name of a method that Java calls directly is no value of its own. */
  private boolean isMethodName(Expression callee) {
    return callee instanceof Expression.Attribute attribute
        && !(types.of(attribute.value()) instanceof Type.Any)
        && types.of(callee) instanceof Type.Any;
  }

  private boolean hasValue(Expression expression) {
    boolean target =
        expression instanceof Expression.Tuple && types.of(expression) instanceof Type.Any;
    return !(expression instanceof Expression.Slice)
        && !(expression instanceof Expression.Starred)
        && !target;
  }
}
