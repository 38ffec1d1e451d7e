package org.tfgraft.runtime.api;

/** One named argument of a call: {@code name("x")} stands for Python's {@code name="x"}. */
public record Arg(String name, Object value) {
  public Arg {
    value = python(value);
  }

  /** The value as Python has it: one kind of int, one kind of float. */
  static Object python(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return value instanceof Float number ? (Object) number.doubleValue() : value;
  }
}
