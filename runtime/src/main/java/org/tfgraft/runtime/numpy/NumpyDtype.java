package org.tfgraft.runtime.numpy;

import java.nio.charset.StandardCharsets;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;

/** What {@code a.dtype} gives: a type, and for text the length of the longest element. */
@PythonName("numpy.dtype")
public record NumpyDtype(NumpyType type, int length) implements PyOperand {
  static NumpyDtype of(NumpyType type) {
    return new NumpyDtype(type, 0);
  }

  static NumpyDtype of(NdArray array) {
    int length = array.type() == NumpyType.STR || array.type() == NumpyType.BYTES ? 1 : 0;
    for (int i = 0; length > 0 && i < array.size(); i++) {
      Object value = array.get(i);
      length =
          Math.max(
              length,
              value instanceof PyBytes bytes
                  ? bytes.size()
                  : ((String) value).codePointCount(0, ((String) value).length()));
    }
    return new NumpyDtype(array.type(), length);
  }

  public String name() {
    return switch (type) {
      case STR -> "str" + 32 * length;
      case BYTES -> "bytes" + 8 * length;
      default -> type.pythonName();
    };
  }

  public String kind() {
    return String.valueOf(type.kind());
  }

  public long itemsize() {
    return switch (type) {
      case STR -> 4L * length;
      case BYTES -> length;
      default -> type.itemSize();
    };
  }

  /** The class of the scalars: {@code numpy.float32}. */
  public PyType scalarClass() {
    return NumpyTypes.scalarClass(type);
  }

  /** As written after {@code dtype=} in the repr of an array. */
  String shortRepr() {
    return switch (type) {
      case STR -> "'<U" + length + "'";
      case BYTES -> "'|S" + length + "'";
      default -> type.pythonName();
    };
  }

  @Override
  public String pyStr() {
    return switch (type) {
      case STR -> "<U" + length;
      case BYTES -> "|S" + length;
      default -> type.pythonName();
    };
  }

  @Override
  public String pyRepr() {
    return switch (type) {
      case STR, BYTES -> "dtype('" + pyStr().replace("|", "") + "')";
      case OBJECT -> "dtype('O')";
      default -> "dtype('" + type.pythonName() + "')";
    };
  }

  @Override
  public String toString() {
    return pyStr();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (operator != Operator.EQ && operator != Operator.NE) {
      return PyNotImplemented.VALUE;
    }
    NumpyType wanted = NumpyTypes.typeOrNull(other);
    boolean same =
        wanted == type && (!(other instanceof NumpyDtype dtype) || dtype.length == length);
    return same == (operator == Operator.EQ);
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return pyOperate(operator, other);
  }

  @Override
  public long pyHash() {
    return type.name().getBytes(StandardCharsets.UTF_8)[0] + 31L * type.ordinal();
  }
}
