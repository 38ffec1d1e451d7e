package org.tfgraft.translator.infer;

import java.math.BigInteger;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;

/** The values of literal expressions. */
public final class Literals {
  private Literals() {}

  /** The value of {@code 3} or {@code -3}. */
  public static Optional<Integer> intValue(Expression expression) {
    if (expression instanceof Expression.Constant constant
        && constant.value() instanceof BigInteger value
        && value.bitLength() < 32) {
      return Optional.of(value.intValueExact());
    } else if (expression instanceof Expression.Unary unary
        && unary.operator() == Expression.UnaryOperator.NEGATE) {
      return intValue(unary.operand()).map(v -> -v);
    }
    return Optional.empty();
  }
}
