package org.tfgraft.runtime.python;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Kinds and conversions of Python's numbers: bool, int of any size, float. */
final class Numbers {

  private Numbers() {}

  /** Whether the value is an int that is no bool. */
  static boolean isInt(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof BigInteger
        || value instanceof Short
        || value instanceof Byte;
  }

  static boolean isIntegral(Object value) {
    return isInt(value) || value instanceof Boolean;
  }

  static boolean isFloat(Object value) {
    return value instanceof Double || value instanceof Float;
  }

  static boolean isNumber(Object value) {
    return isIntegral(value) || isFloat(value);
  }

  /** A {@link Long} where the value fits, else the {@link BigInteger}. */
  static Object normal(BigInteger value) {
    if (value.bitLength() < 64) {
      return value.longValue();
    }
    return value;
  }

  /** A Long or BigInteger for any int or bool. */
  static Object normalInt(Object value) {
    if (value instanceof BigInteger big) {
      return normal(big);
    }
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    return ((Number) value).longValue();
  }

  static BigInteger big(Object integral) {
    if (integral instanceof BigInteger big) {
      return big;
    }
    return BigInteger.valueOf((Long) normalInt(integral));
  }

  /** The exact int part of a finite float. */
  static BigInteger bigInteger(double value) {
    if (Math.abs(value) < 9e18) {
      return BigInteger.valueOf((long) value);
    }
    return new BigDecimal(value).toBigInteger();
  }

  static double toDouble(Object number) {
    if (number instanceof Double value) {
      return value;
    }
    if (number instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    double value = ((Number) number).doubleValue();
    if (Double.isInfinite(value) && number instanceof BigInteger) {
      throw new OverflowError("int too large to convert to float");
    }
    return value;
  }

  /** An index: an int, a bool, or an object with {@code __index__}. */
  static Object index(Object value) {
    if (isIntegral(value)) {
      return normalInt(value);
    }
    if (value instanceof PyObject object && Specials.has(object, "__index__")) {
      return normalInt(Specials.call(object, "__index__"));
    }
    if (value instanceof PyNumber number && number.pyIndex() != null) {
      return number.pyIndex();
    }
    if (value instanceof ValueObject derived && isIntegral(derived.plain())) {
      return normalInt(derived.plain());
    }
    throw new TypeError(
        "'" + PyType.of(value).nameInMessages() + "' object cannot be interpreted as an integer");
  }

  static boolean isIndex(Object value) {
    return isIntegral(value)
        || value instanceof PyObject object && Specials.has(object, "__index__")
        || value instanceof PyNumber number && number.pyIndex() != null
        || value instanceof ValueObject derived && isIntegral(derived.plain());
  }

  /** An index cut to the range of long, as slices do. */
  static long clippedIndex(Object value, String complaint) {
    if (!isIndex(value)) {
      throw new TypeError(complaint);
    }
    Object index = index(value);
    if (index instanceof BigInteger big) {
      return big.signum() < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
    }
    return Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, (Long) index));
  }

  static long toLong(Object value) {
    Object index = index(value);
    if (index instanceof BigInteger) {
      throw new OverflowError("Python int too large to convert to C long");
    }
    return (Long) index;
  }

  static int toInt(Object value) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, toLong(value)));
  }

  /** Compares exactly, also an int with a float; no answer but {@code null} where one is NaN. */
  static Integer compare(Object left, Object right) {
    if (left instanceof Long l && right instanceof Long r) {
      return Long.compare(l, r);
    }
    if (isFloat(left) && isFloat(right)) {
      return compare(toDouble(left), toDouble(right));
    }
    if (isFloat(left)) {
      return compareFloat(toDouble(left), big(right));
    }
    if (isFloat(right)) {
      Integer reversed = compareFloat(toDouble(right), big(left));
      return reversed == null ? null : Integer.valueOf(-reversed);
    }
    return big(left).compareTo(big(right));
  }

  private static Integer compare(double left, double right) {
    if (Double.isNaN(left) || Double.isNaN(right)) {
      return null;
    }
    return left < right ? -1 : left > right ? 1 : 0;
  }

  private static Integer compareFloat(double left, BigInteger right) {
    if (Double.isNaN(left)) {
      return null;
    }
    if (Double.isInfinite(left)) {
      return left > 0 ? 1 : -1;
    }
    return new BigDecimal(left).compareTo(new BigDecimal(right));
  }
}
