package org.tfgraft.runtime.python;

/**
 * Finds the meaning of an operator: numbers, operands of other packages, sequences, or an error.
 */
final class Operators {
  private Operators() {}

  static Object apply(Operator operator, Object left, Object right) {
    if (operator.isComparison()) {
      return Comparison.compare(operator, left, right);
    } else if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      Object result = Arithmetic.apply(operator, left, right);
      if (result != PyNotImplemented.VALUE) {
        return result;
      }
    } else {
      Object result = meaning(operator, left, right);
      if (result != PyNotImplemented.VALUE) {
        return result;
      }
    }
    throw unsupported(operator.symbol(), left, right);
  }

  /** Augmented assignment: lists, sets and dicts change themselves. */
  static Object inPlace(Operator operator, Object left, Object right) {
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      Object result = Arithmetic.apply(operator, left, right);
      if (result != PyNotImplemented.VALUE) {
        return result;
      }
    }
    Object changed = changed(operator, left, right);
    if (changed != PyNotImplemented.VALUE) {
      return changed;
    }
    String symbol = operator == Operator.POW ? operator.symbol() : operator.symbol() + "=";
    Object result = meaning(operator, left, right);
    if (result != PyNotImplemented.VALUE) {
      return result;
    }
    throw unsupported(symbol, left, right);
  }

  private static Object changed(Operator operator, Object left, Object right) {
    if (left instanceof PyList<?> list) {
      if (operator == Operator.ADD) {
        list.extend(right);
        return list;
      } else if (operator == Operator.MUL && Numbers.isIndex(right)) {
        list.setSlice(new PySlice(null, null, null), list.repeat(Numbers.toLong(right)));
        return list;
      }
    } else if (left instanceof PySet<?> set && right instanceof PyAbstractSet<?>) {
      return changedSet(operator, set, right);
    } else if (left instanceof PyObject && Specials.has(left, operator.inPlaceMethod())) {
      return Specials.call(left, operator.inPlaceMethod(), right);
    } else if (left instanceof PyOperand operand) {
      return operand.pyInPlace(operator, right);
    }
    return PyNotImplemented.VALUE;
  }

  private static Object changedSet(Operator operator, PySet<?> set, Object right) {
    switch (operator) {
      case OR -> set.update(right);
      case AND -> set.intersectionUpdate(right);
      case SUB -> set.differenceUpdate(right);
      case XOR -> set.symmetricDifferenceUpdate(right);
      default -> {
        return PyNotImplemented.VALUE;
      }
    }
    return set;
  }

  private static Object meaning(Operator operator, Object left, Object right) {
    if (operator == Operator.MOD && left instanceof String format) {
      return PercentFormat.apply(format, right);
    }
    if (operator == Operator.MOD && left instanceof PyBytes format) {
      return BytesFormat.apply(format, right);
    }
    Object result =
        left instanceof PyArithmetic own
            ? own.pyBinary(operator, right)
            : operands(operator, left, right);
    if (result != PyNotImplemented.VALUE) {
      return result;
    }
    return switch (operator) {
      case ADD -> concatenate(left, right);
      case MUL -> multiply(left, right);
      default -> PyNotImplemented.VALUE;
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
    }
    return result;
  }

  private static Object concatenate(Object left, Object right) {
    if (left instanceof String l) {
      if (right instanceof String r) {
        return l + r;
      }
      throw cannotConcatenate("str", right);
    } else if (left instanceof PyList<?> l) {
      if (right instanceof PyList<?> r) {
        return PyList.from(l).concat(r);
      }
      throw cannotConcatenate("list", right);
    } else if (left instanceof PyTuple l) {
      if (right instanceof PyTuple r) {
        return l.concat(r);
      }
      throw cannotConcatenate("tuple", right);
    } else if (left instanceof PyBytes l) {
      if (right instanceof PyBytes r) {
        return l.concat(r);
      }
      throw new TypeError("can't concat " + PyType.of(right).nameInMessages() + " to bytes");
    }
    return PyNotImplemented.VALUE;
  }

  private static TypeError cannotConcatenate(String kind, Object right) {
    String other = PyType.of(right).nameInMessages();
    if (kind.equals("str") && PythonProgram.current().isPython2()) {
      return new TypeError("cannot concatenate 'str' and '" + other + "' objects");
    }
    return new TypeError("can only concatenate " + kind + " (not \"" + other + "\") to " + kind);
  }

  private static Object multiply(Object left, Object right) {
    if (isSequence(left)) {
      return repeat(left, right);
    }
    return isSequence(right) ? repeat(right, left) : PyNotImplemented.VALUE;
  }

  private static boolean isSequence(Object value) {
    return value instanceof String
        || value instanceof PyList<?>
        || value instanceof PyTuple
        || value instanceof PyBytes;
  }

  private static Object repeat(Object sequence, Object count) {
    if (!Numbers.isIndex(count)) {
      throw new TypeError(
          "can't multiply sequence by non-int of type '" + PyType.of(count).nameInMessages() + "'");
    }
    long times = Math.max(0, Numbers.toLong(count));
    if (sequence instanceof String text) {
      return text.repeat(Math.toIntExact(times));
    }
    if (sequence instanceof PyTuple tuple) {
      return tuple.repeat(times);
    }
    return sequence instanceof PyBytes bytes
        ? bytes.repeat(times)
        : ((PyList<?>) sequence).repeat(times);
  }

  private static TypeError unsupported(String symbol, Object left, Object right) {
    return new TypeError(
        "unsupported operand type(s) for %s: '%s' and '%s'"
            .formatted(
                symbol, PyType.of(left).nameInMessages(), PyType.of(right).nameInMessages()));
  }

  static Object unary(UnaryOperator operator, Object operand) {
    if (Numbers.isNumber(operand)) {
      return number(operator, operand);
    }
    if (operand instanceof PyArithmetic own) {
      Object result = own.pyPrefix(operator);
      if (result != PyNotImplemented.VALUE) {
        return result;
      }
    }
    if (operand instanceof PyOperand value) {
      Object result = value.pyUnary(operator);
      if (result != PyNotImplemented.VALUE) {
        return result;
      }
    }
    throw operator.unsupported(operand);
  }

  private static Object number(UnaryOperator operator, Object operand) {
    if (Numbers.isFloat(operand)) {
      double value = Numbers.toDouble(operand);
      return switch (operator) {
        case NEG -> -value;
        case POS -> value;
        case ABS -> Math.abs(value);
        case INVERT -> throw operator.unsupported(operand);
      };
    }
    return switch (operator) {
      case NEG -> Numbers.normal(Numbers.big(operand).negate());
      case POS -> Numbers.normalInt(operand);
      case ABS -> Numbers.normal(Numbers.big(operand).abs());
      case INVERT -> Numbers.normal(Numbers.big(operand).not());
    };
  }
}
