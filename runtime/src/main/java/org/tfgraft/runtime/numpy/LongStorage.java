package org.tfgraft.runtime.numpy;

/** Elements held as Java {@code long} values. */
final class LongStorage extends Storage {
  private final long[] values;

  LongStorage(NumpyType type, long[] values) {
    super(type);
    this.values = values;
  }

  @Override
  int length() {
    return values.length;
  }

  @Override
  Object array() {
    return values;
  }

  @Override
  double getDouble(int i) {
    return type() == NumpyType.UINT64 ? PythonNumbers.unsigned(values[i]).doubleValue() : values[i];
  }

  @Override
  void setDouble(int i, double value) {
    values[i] = type() == NumpyType.UINT64 ? PythonNumbers.toUnsignedLong(value) : (long) value;
  }

  @Override
  long getLong(int i) {
    return values[i];
  }

  @Override
  void setLong(int i, long value) {
    values[i] = value;
  }

  @Override
  Object get(int i) {
    return type() == NumpyType.UINT64 ? PythonNumbers.unsigned(values[i]) : (Object) values[i];
  }

  @Override
  void set(int i, Object value) {
    values[i] = PythonNumbers.toLong(value);
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    values[toIndex] = ((LongStorage) from).values[fromIndex];
  }
}
