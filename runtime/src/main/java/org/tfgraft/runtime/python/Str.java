package org.tfgraft.runtime.python;

import java.math.BigInteger;

/** What {@code str(x)} gives. */
final class Str {
  private Str() {}

  static String of(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof PyObject object) {
      return object.pyStr();
    }
    if (value instanceof BigInteger) {
      return value.toString();
    }
    if (value instanceof Double real) {
      return of(real.doubleValue());
    }
    return Repr.of(value);
  }

  static String of(double value) {
    return PythonProgram.current().isPython2() ? FloatText.str12(value) : FloatText.repr(value);
  }
}
