package org.tfgraft.runtime.numpy;

/** Elements held as Java {@code int} values. */
final class IntStorage extends Storage {
  private final int[] values;

  IntStorage(NumpyType type, int[] values) {
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
    return getLong(i);
  }

  @Override
  void setDouble(int i, double value) {
    values[i] = (int) (long) value;
  }

  @Override
  long getLong(int i) {
    return type() == NumpyType.UINT32 ? values[i] & 0xffffffffL : values[i];
  }

  @Override
  void setLong(int i, long value) {
    values[i] = (int) value;
  }

  @Override
  Object get(int i) {
    return getLong(i);
  }

  @Override
  void set(int i, Object value) {
    values[i] = (int) PythonNumbers.toLong(value);
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    values[toIndex] = ((IntStorage) from).values[fromIndex];
  }
}
