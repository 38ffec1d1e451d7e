package org.tfgraft.runtime.proto;

import java.math.BigInteger;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Values of fields that are no messages: their defaults, and what may be assigned. */
final class ProtoValues {
  private ProtoValues() {}

  static Object preset(ProtoField field) {
    return switch (field.type()) {
      case "bool" -> false;
      case "string" -> "";
      case "bytes" -> PyBytes.of("");
      case "float", "double" -> 0.0;
      default -> 0L;
    };
  }

  static Object checked(ProtoField field, Object value) {
    return switch (field.type()) {
      case "bool" -> integer(value, "bool") != 0;
      case "string" -> text(value);
      case "bytes" -> bytes(value);
      case "float" -> (double) (float) real(value);
      case "double" -> real(value);
      default -> ranged(field, value);
    };
  }

  private static Object text(Object value) {
    if (value instanceof PyBytes bytes) {
      return bytes.decode();
    }
    if (value instanceof String) {
      return value;
    }
    throw wrongType(value, "bytes, unicode");
  }

  private static Object bytes(Object value) {
    if (value instanceof String text) {
      return PyBytes.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    if (value instanceof PyBytes) {
      return value;
    }
    throw wrongType(value, "bytes");
  }

  private static double real(Object value) {
    if (value instanceof Number || value instanceof Boolean || value instanceof NumpyScalar) {
      return ((Number) Builtins.float_(value)).doubleValue();
    }
    throw wrongType(value, "int, long, float");
  }

  private static long integer(Object value, String expected) {
    if (value instanceof String || value instanceof Double || value == null) {
      throw wrongType(value, expected);
    }
    return ((Number) Builtins.int_(value)).longValue();
  }

  private static Object ranged(ProtoField field, Object value) {
    boolean narrow = !field.type().endsWith("64");
    if (value instanceof BigInteger large) {
      if (!field.type().equals("uint64") || large.bitLength() > 64 || large.signum() < 0) {
        throw outOfRange(value);
      }
      return large.longValue();
    }
    long number = integer(value, "int, long");
    boolean unsigned = field.type().startsWith("u");
    if (unsigned && number < 0
        || narrow && number != (unsigned ? number & 0xffffffffL : (int) number)) {
      throw outOfRange(value);
    }
    return number;
  }

  private static ValueError outOfRange(Object value) {
    return new ValueError("Value out of range: " + Builtins.str(value));
  }

  private static TypeError wrongType(Object value, String expected) {
    return new TypeError(
        "%s has type %s, but expected one of: %s"
            .formatted(Builtins.repr(value), PyType.of(value).name(), expected));
  }
}
