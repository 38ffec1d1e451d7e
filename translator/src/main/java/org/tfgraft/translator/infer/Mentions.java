package org.tfgraft.translator.infer;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  /** What programs say that ask which attributes an object has. */
  private static final Set<String> QUESTIONS =
      Set.of("hasattr", "getattr", "delattr", "vars", "__dict__", "AttributeError", "__getattr__");

  private static final int LARGE = 32;
  private static final Pattern LONG_NUMBER = Pattern.compile("[-+]?\\d{19,}");

  private Mentions() {}

  /** Whether a program asks which attributes there are. */
  static boolean attributeQuestions(PythonModule module) {
    AtomicBoolean found = new AtomicBoolean();
    block(module.body(), found, Mentions::isQuestion);
    return found.get();
  }

  private static boolean isQuestion(Expression expression) {
    return expression instanceof Expression.Name name && QUESTIONS.contains(name.id())
        || expression instanceof Expression.Attribute attribute
            && QUESTIONS.contains(attribute.attr());
  }

  /** The names of attributes that {@code del} takes away. */
  static Set<String> deletedAttributes(PythonModule module) {
    Set<String> names = new HashSet<>();
    deleted(module.body(), names);
    return names;
  }

  private static void deleted(List<Statement> statements, Set<String> names) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Delete delete) {
        for (Expression target : delete.targets()) {
          if (target instanceof Expression.Attribute attribute) {
            names.add(attribute.attr());
          }
        }
      }
      Children.blocks(statement).forEach(b -> deleted(b, names));
    }
  }

  static boolean variableReplacement(PythonModule module) {
    AtomicBoolean found = new AtomicBoolean();
    block(module.body(), found, Mentions::mentions);
    return found.get();
  }

  /** Whether a program names integers that leave little up to 64 bits. */
  static boolean largeIntegers(PythonModule module) {
    AtomicBoolean found = new AtomicBoolean();
    block(module.body(), found, Mentions::isLarge);
    return found.get();
  }

  private static boolean isLarge(Expression expression) {
    return expression instanceof Expression.Constant constant
        && (constant.value() instanceof BigInteger number && number.bitLength() > LARGE
            || constant.value() instanceof String text && LONG_NUMBER.matcher(text).matches());
  }

  private static void block(
      List<Statement> statements, AtomicBoolean found, Predicate<Expression> wanted) {
    for (Statement statement : statements) {
      for (Expression expression : Children.expressions(statement)) {
        Children.walk(expression, e -> found.compareAndSet(false, wanted.test(e)));
      }
      Children.blocks(statement).forEach(b -> block(b, found, wanted));
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
