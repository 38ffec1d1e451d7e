package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** Python's truth of a value. */
final class Truth {
  private Truth() {}

  static boolean of(Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    if (value instanceof Number number) {
      return number instanceof BigInteger big ? big.signum() != 0 : number.doubleValue() != 0;
    }
    if (value instanceof String text) {
      return !text.isEmpty();
    }
    if (value instanceof PyOperand operand) {
      return operand.pyTruth();
    }
    if (value instanceof Collection<?> collection) {
      return !collection.isEmpty();
    }
    return !(value instanceof Map<?, ?> map) || !map.isEmpty();
  }
}
