package org.tfgraft.translator.infer;

import org.tfgraft.translator.ast.Expression.BinaryOperator;

/** The special methods behind operators. */
final class SpecialMethods {
  private SpecialMethods() {}

  static String of(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "__add__";
      case SUBTRACT -> "__sub__";
      case MULTIPLY -> "__mul__";
      case DIVIDE -> "__truediv__";
      case FLOOR_DIVIDE -> "__floordiv__";
      case MODULO -> "__mod__";
      case POWER -> "__pow__";
      case MATRIX_MULTIPLY -> "__matmul__";
      case SHIFT_LEFT -> "__lshift__";
      case SHIFT_RIGHT -> "__rshift__";
      case BIT_AND -> "__and__";
      case BIT_OR -> "__or__";
      case BIT_XOR -> "__xor__";
    };
  }
}
