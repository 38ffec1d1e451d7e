package org.tfgraft.translator.infer;

import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.types.Type;

/** Which of Python's own values an operator takes together; others end in a TypeError. */
final class Operands {
  private enum Kind {
    NUMBER,
    TEXT,
    LIST,
    TUPLE,
    SET,
    DICT,
    OTHER
  }

  private Operands() {}

  /** Whether the operator may give a result for two values of these types. */
  static boolean mayMeet(BinaryOperator operator, Type left, Type right) {
    Kind l = kind(left);
    Kind r = kind(right);
    if (l == Kind.OTHER || r == Kind.OTHER) {
      return true;
    }
    boolean numbers = l == Kind.NUMBER && r == Kind.NUMBER;
    return switch (operator) {
      case ADD -> l == r && l != Kind.SET && l != Kind.DICT;
      case MULTIPLY -> numbers || isRepeated(l, r) || isRepeated(r, l);
      case MODULO -> numbers || l == Kind.TEXT;
      case SUBTRACT, BIT_AND, BIT_OR, BIT_XOR -> numbers || l == Kind.SET && r == Kind.SET;
      default -> numbers;
    };
  }

  private static boolean isRepeated(Kind sequence, Kind count) {
    return count == Kind.NUMBER
        && (sequence == Kind.TEXT || sequence == Kind.LIST || sequence == Kind.TUPLE);
  }

  private static Kind kind(Type type) {
    if (type.isNumber()) {
      return Kind.NUMBER;
    } else if (type instanceof Type.Str) {
      return Kind.TEXT;
    } else if (type instanceof Type.ListOf) {
      return Kind.LIST;
    } else if (type instanceof Type.TupleOf || type instanceof Type.Tuple) {
      return Kind.TUPLE;
    } else if (type instanceof Type.SetOf) {
      return Kind.SET;
    }
    return type instanceof Type.DictOf ? Kind.DICT : Kind.OTHER;
  }
}
