package org.tfgraft.translator.resolve;

import java.util.function.Consumer;
import org.tfgraft.translator.ast.Expression;

/** The parts of an assignment target. */
final class Targets {
  private Targets() {}

  /**
   * Calls {@code bound} for each name that the target binds, {@code read} for what it evaluates.
   */
  static void split(Expression target, Consumer<Expression.Name> bound, Consumer<Expression> read) {
    if (target instanceof Expression.Name name) {
      bound.accept(name);
    } else if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(e -> split(e, bound, read));
    } else if (target instanceof Expression.ListLiteral list) {
      list.elements().forEach(e -> split(e, bound, read));
    } else if (target instanceof Expression.Starred starred) {
      split(starred.value(), bound, read);
    } else {
      read.accept(target);
    }
  }
}
