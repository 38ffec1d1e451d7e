package org.tfgraft.runtime.numpy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Converts single Python values to the element types of arrays, as NumPy does on assignment. */
final class PythonNumbers {
  static final PyBytes EMPTY_BYTES = PyBytes.of(new byte[0]);
  private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

  private PythonNumbers() {}

  static double toDouble(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof NumpyScalar scalar) {
      return toDouble(scalar.value());
    }
    if (value instanceof NdArray array) {
      return toDouble(array.item());
    }
    if (value instanceof Complex) {
      throw new TypeError("can't convert complex to float");
    }
    if (value instanceof String text) {
      return parseDouble(text);
    }
    if (value instanceof PyBytes bytes) {
      return parseDouble(bytes.latin1());
    }
    throw new TypeError(
        "float() argument must be a string or a number, not '" + PyType.of(value).name() + "'");
  }

  private static double parseDouble(String text) {
    String trimmed = text.trim().toLowerCase();
    switch (trimmed) {
      case "nan", "+nan", "-nan":
        return Double.NaN;
      case "inf", "+inf", "infinity", "+infinity":
        return Double.POSITIVE_INFINITY;
      case "-inf", "-infinity":
        return Double.NEGATIVE_INFINITY;
      default:
        break;
    }
    try {
      return Double.parseDouble(trimmed);
    } catch (NumberFormatException e) {
      throw new ValueError("could not convert string to float: '" + text + "'");
    }
  }

  static long toLong(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return doubleToLong(((Number) value).doubleValue());
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof NumpyScalar scalar) {
      return toLong(scalar.value());
    }
    if (value instanceof NdArray array) {
      return toLong(array.item());
    }
    if (value instanceof String text) {
      return parseLong(text);
    }
    throw new TypeError(
        "int() argument must be a string, a bytes-like object or a number, not '"
            + PyType.of(value).name()
            + "'");
  }

  private static long doubleToLong(double value) {
    if (Double.isNaN(value)) {
      throw new ValueError("cannot convert float NaN to integer");
    }
    return (long) value;
  }

  private static long parseLong(String text) {
    try {
      return Long.parseLong(text.trim());
    } catch (NumberFormatException e) {
      throw new ValueError("invalid literal for int() with base 10: '" + text + "'");
    }
  }

  static boolean truth(Object value) {
    if (value instanceof NumpyScalar scalar) {
      return truth(scalar.value());
    }
    return Py.truth(value);
  }

  /** What {@code int(value)} gives. */
  static Object toInt(Object value) {
    return value instanceof BigInteger
        ? value
        : value instanceof Double ? Builtins.int_(value) : (Object) toLong(value);
  }

  static String text(Object value) {
    return value instanceof String text ? text : Builtins.str(value);
  }

  static PyBytes bytes(Object value) {
    if (value instanceof PyBytes bytes) {
      return bytes;
    }
    return PyBytes.of(text(value).getBytes(StandardCharsets.UTF_8));
  }

  static BigInteger unsigned(long bits) {
    BigInteger value = BigInteger.valueOf(bits);
    return bits < 0 ? value.add(TWO_64) : value;
  }

  static long toUnsignedLong(double value) {
    return value < 0x1p63 ? (long) value : (long) (value - 0x1p63) ^ Long.MIN_VALUE;
  }
}
