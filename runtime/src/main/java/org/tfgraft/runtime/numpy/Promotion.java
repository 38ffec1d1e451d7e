package org.tfgraft.runtime.numpy;

/** The result type of operations on two operands, with NumPy 1's value-based rule for scalars. */
final class Promotion {
  private Promotion() {}

  static NumpyType common(NdArray a, NdArray b) {
    boolean sameKindOfOperand = (a.rank() == 0) == (b.rank() == 0);
    if (sameKindOfOperand) {
      return NumpyType.promote(a.type(), b.type());
    }
    NdArray array = a.rank() > 0 ? a : b;
    NdArray scalar = a.rank() > 0 ? b : a;
    if (scalar.type().category() > array.type().category() || scalar.type().isObject()) {
      return NumpyType.promote(array.type(), scalar.type());
    }
    return withScalar(array.type(), scalar);
  }

  private static NumpyType withScalar(NumpyType array, NdArray scalar) {
    NumpyType smallest = smallest(scalar);
    if (smallest.isUnsigned() && array.kind() == 'i') {
      long value = scalar.getLong(0);
      NumpyType signed = signedFor(value);
      if (signed.itemSize() <= smallest.itemSize()) {
        smallest = signed;
      }
    }
    return NumpyType.promote(array, smallest);
  }

  private static NumpyType smallest(NdArray scalar) {
    NumpyType type = scalar.type();
    if (type.isInteger() && type != NumpyType.UINT64) {
      long value = scalar.getLong(0);
      return value < 0 ? signedFor(value) : unsignedFor(value);
    }
    if (type.isFloat()) {
      double value = Math.abs(scalar.getDouble(0));
      boolean special = Double.isNaN(value) || Double.isInfinite(value);
      return special || value < 65000
          ? NumpyType.FLOAT16
          : value < 3.4e38 ? NumpyType.FLOAT32 : NumpyType.FLOAT64;
    }
    return type == NumpyType.COMPLEX128 ? NumpyType.COMPLEX64 : type;
  }

  private static NumpyType unsignedFor(long value) {
    return value <= 0xff
        ? NumpyType.UINT8
        : value <= 0xffff
            ? NumpyType.UINT16
            : value <= 0xffffffffL ? NumpyType.UINT32 : NumpyType.UINT64;
  }

  private static NumpyType signedFor(long value) {
    return value == (byte) value
        ? NumpyType.INT8
        : value == (short) value
            ? NumpyType.INT16
            : value == (int) value ? NumpyType.INT32 : NumpyType.INT64;
  }
}
