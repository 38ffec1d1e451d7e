package org.tfgraft.runtime.numpy;

/** Elements of one or two bytes: truth values, small integers and half-precision floats. */
final class NarrowStorage extends Storage {
  private final byte[] bytes;
  private final short[] shorts;

  NarrowStorage(NumpyType type, byte[] bytes, short[] shorts) {
    super(type);
    this.bytes = bytes;
    this.shorts = shorts;
  }

  @Override
  int length() {
    return bytes != null ? bytes.length : shorts.length;
  }

  @Override
  Object array() {
    return bytes != null ? bytes : shorts;
  }

  @Override
  double getDouble(int i) {
    return switch (type()) {
      case FLOAT16 -> HalfFloat.toFloat(shorts[i]);
      case BFLOAT16 -> Float.intBitsToFloat(shorts[i] << 16);
      default -> getLong(i);
    };
  }

  @Override
  void setDouble(int i, double value) {
    switch (type()) {
      case FLOAT16 -> shorts[i] = HalfFloat.fromDouble(value);
      case BFLOAT16 -> shorts[i] = HalfFloat.bfloat((float) value);
      case BOOL -> bytes[i] = (byte) (value != 0 ? 1 : 0);
      default -> setLong(i, (long) value);
    }
  }

  @Override
  long getLong(int i) {
    return switch (type()) {
      case UINT8 -> bytes[i] & 0xff;
      case UINT16 -> shorts[i] & 0xffff;
      case INT16 -> shorts[i];
      case FLOAT16, BFLOAT16 -> (long) getDouble(i);
      default -> bytes[i];
    };
  }

  @Override
  void setLong(int i, long value) {
    switch (type()) {
      case BOOL -> bytes[i] = (byte) (value != 0 ? 1 : 0);
      case INT8, UINT8 -> bytes[i] = (byte) value;
      case FLOAT16, BFLOAT16 -> setDouble(i, value);
      default -> shorts[i] = (short) value;
    }
  }

  @Override
  Object get(int i) {
    return switch (type()) {
      case BOOL -> bytes[i] != 0;
      case FLOAT16, BFLOAT16 -> getDouble(i);
      default -> getLong(i);
    };
  }

  @Override
  void set(int i, Object value) {
    if (type() == NumpyType.BOOL) {
      bytes[i] = (byte) (PythonNumbers.truth(value) ? 1 : 0);
    } else if (type().isFloat()) {
      setDouble(i, PythonNumbers.toDouble(value));
    } else {
      setLong(i, PythonNumbers.toLong(value));
    }
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    NarrowStorage other = (NarrowStorage) from;
    if (bytes != null) {
      bytes[toIndex] = other.bytes[fromIndex];
    } else {
      shorts[toIndex] = other.shorts[fromIndex];
    }
  }
}
