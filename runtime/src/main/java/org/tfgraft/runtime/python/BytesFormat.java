package org.tfgraft.runtime.python;

import java.util.Arrays;

/** Python 3's {@code bytes % values}: as for texts, with bytes where a text would be. */
final class BytesFormat {
  private BytesFormat() {}

  static PyBytes apply(PyBytes format, Object values) {
    Object given =
        values instanceof PyTuple tuple
            ? PyTuple.of(Arrays.stream(tuple.toArray()).map(BytesFormat::part).toArray())
            : part(values);
    return PyBytes.of(PercentFormat.apply(format.latin1().replace("%b", "%s"), given));
  }

  private static Object part(Object value) {
    return value instanceof PyBytes || value instanceof String ? new Part(value) : value;
  }

  /** A value whose text is its bytes; a text has none. */
  private record Part(Object value) implements PyObject {
    @Override
    public PyType pythonType() {
      return PyType.of(value);
    }

    @Override
    public String pyStr() {
      if (value instanceof PyBytes bytes) {
        return bytes.latin1();
      }
      throw new TypeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not 'str'");
    }

    @Override
    public String pyRepr() {
      return Repr.of(value);
    }
  }
}
