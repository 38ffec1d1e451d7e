package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The Java object that stands for a Python value as key: equal objects for equal Python values. */
final class Keys {
  private static final Object NONE = new Object();

  private Keys() {}

  static Object of(Object value) {
    if (value instanceof String || value instanceof Long) {
      return value;
    }
    if (value == null) {
      return NONE;
    }
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof PyOperand operand) {
      return operand.pyKey();
    }
    if (value instanceof PyTuple tuple) {
      tuple.forEach(Keys::of);
      return tuple;
    }
    if (isMutable(value)) {
      throw new TypeError("unhashable type: '" + PyType.of(value).nameInMessages() + "'");
    }
    return value;
  }

  private static boolean isMutable(Object value) {
    boolean list =
        value instanceof List<?> && !(value instanceof PyBytes) && !(value instanceof PyRange);
    return list || value instanceof Map<?, ?> || value instanceof PySlice;
  }

  private static Object number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (value != Math.rint(value) || Double.isInfinite(value)) {
        return value;
      }
      return Numbers.normal(Numbers.bigInteger(value));
    }
    return number instanceof BigInteger big ? Numbers.normal(big) : (Object) number.longValue();
  }
}
