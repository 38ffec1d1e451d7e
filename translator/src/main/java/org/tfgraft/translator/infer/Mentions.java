package org.tfgraft.translator.infer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;

/** Looks for words that make a program's types less certain. */
final class Mentions {
  /** With these, tf.get_variable may give tensors and partitioned variables too. */
  private static final Set<String> REPLACEMENT =
      Set.of(
          "custom_getter",
          "partitioner",
          "set_custom_getter",
          "set_partitioner",
          "variable_creator_scope");

  private Mentions() {}

  static boolean variableReplacement(PythonModule module) {
    AtomicBoolean found = new AtomicBoolean();
    block(module.body(), found);
    return found.get();
  }

  private static void block(List<Statement> statements, AtomicBoolean found) {
    for (Statement statement : statements) {
      for (Expression expression : Children.expressions(statement)) {
        Children.walk(expression, e -> found.compareAndSet(false, mentions(e)));
      }
      Children.blocks(statement).forEach(b -> block(b, found));
    }
  }

  private static boolean mentions(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return call.arguments().stream()
          .anyMatch(
              a ->
                  a.keyword().filter(REPLACEMENT::contains).isPresent()
                      || a.kind() == Expression.ArgumentKind.DOUBLE_STAR);
    }
    return expression instanceof Expression.Attribute attribute
        && REPLACEMENT.contains(attribute.attr());
  }
}
