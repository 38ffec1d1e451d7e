package org.tfgraft.runtime.python;

import java.util.List;
import java.util.Map;

/** Python's six comparisons over all values, with Python 2's order of unlike types. */
final class Comparison {
  private Comparison() {}

  /** Identity or equality, as containers compare their elements. */
  static boolean equal(Object left, Object right) {
    if (left == right) {
      return true;
    }
    if (left instanceof String || left instanceof Long && right instanceof Long) {
      return left.equals(right) || right instanceof PyOperand && equalOperands(left, right);
    }
    return equalOperands(left, right);
  }

  private static boolean equalOperands(Object left, Object right) {
    return Py.truth(compare(Operator.EQ, left, right));
  }

  static boolean less(Object left, Object right) {
    return Py.truth(compare(Operator.LT, left, right));
  }

  static Object compare(Operator operator, Object left, Object right) {
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      Integer order = Numbers.compare(left, right);
      return order == null ? operator == Operator.NE : holds(operator, order);
    }
    Object result = operands(operator, left, right);
    if (result != PyNotImplemented.VALUE) {
      return result;
    }
    result = builtins(operator, left, right);
    if (result != PyNotImplemented.VALUE) {
      return result;
    }
    return switch (operator) {
      case EQ -> Identity.same(left, right);
      case NE -> !Identity.same(left, right);
      default -> unordered(operator, left, right);
    };
  }

  static boolean holds(Operator operator, int order) {
    return switch (operator) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
      default -> throw new IllegalArgumentException(operator.name());
    };
  }

  private static Object operands(Operator operator, Object left, Object right) {
    boolean rightFirst =
        left instanceof PyOperand
            && right instanceof PyOperand
            && left.getClass() != right.getClass()
            && left.getClass().isInstance(right);
    Object result = PyNotImplemented.VALUE;
    if (rightFirst) {
      result = ((PyOperand) right).pyReflected(operator, left);
    }
    if (result == PyNotImplemented.VALUE && left instanceof PyOperand operand) {
      result = operand.pyOperate(operator, right);
    }
    if (result == PyNotImplemented.VALUE && !rightFirst && right instanceof PyOperand operand) {
      result = operand.pyReflected(operator, left);
      if (result == PyNotImplemented.VALUE) {
        result = operand.pyOperate(operator.mirrored(), left);
      }
    }
    return result;
  }

  private static Object builtins(Operator operator, Object left, Object right) {
    if (left instanceof String l && right instanceof String r) {
      return holds(operator, compareText(l, r));
    }
    boolean equality = operator == Operator.EQ || operator == Operator.NE;
    if (equality && left != null && right != null && isValue(left)) {
      return left.equals(right) == (operator == Operator.EQ);
    }
    if (left instanceof PyList<?> l && right instanceof PyList<?> r) {
      return Sequences.compare(operator, l, r);
    }
    if (left instanceof PyTuple l && right instanceof PyTuple r) {
      return Sequences.compare(operator, l, r);
    }
    if (left instanceof PyBytes l && right instanceof PyBytes r) {
      return holds(operator, l.latin1().compareTo(r.latin1()));
    }
    return PyNotImplemented.VALUE;
  }

  private static boolean isValue(Object value) {
    return value instanceof List<?> || value instanceof Map<?, ?> || value instanceof PySlice;
  }

  /** By code points, which differs from Java's order beyond the basic plane. */
  private static int compareText(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      char l = left.charAt(i);
      char r = right.charAt(i);
      if (l != r) {
        return Character.isSurrogate(l) != Character.isSurrogate(r)
            ? Boolean.compare(Character.isSurrogate(l), Character.isSurrogate(r))
            : Character.compare(l, r);
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static Object unordered(Operator operator, Object left, Object right) {
    if (!PythonProgram.current().isPython2()) {
      throw new TypeError(
          "'%s' not supported between instances of '%s' and '%s'"
              .formatted(
                  operator.symbol(),
                  PyType.of(left).nameInMessages(),
                  PyType.of(right).nameInMessages()));
    }
    int order = rank(left).compareTo(rank(right));
    if (order == 0) {
      order = Long.compare(Identity.id(left), Identity.id(right));
    }
    return holds(operator, order);
  }

  /** None before numbers before the rest by name of type. */
  private static String rank(Object value) {
    return value == null ? "" : Numbers.isNumber(value) ? " " : PyType.of(value).nameInMessages();
  }
}
