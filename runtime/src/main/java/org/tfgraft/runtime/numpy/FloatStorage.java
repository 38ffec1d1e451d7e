package org.tfgraft.runtime.numpy;

/** Elements held as Java {@code float} values. */
final class FloatStorage extends Storage {
  private final float[] values;

  FloatStorage(float[] values) {
    super(NumpyType.FLOAT32);
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
    return values[i];
  }

  @Override
  void setDouble(int i, double value) {
    values[i] = (float) value;
  }

  @Override
  long getLong(int i) {
    return (long) values[i];
  }

  @Override
  void setLong(int i, long value) {
    values[i] = value;
  }

  @Override
  Object get(int i) {
    return (double) values[i];
  }

  @Override
  void set(int i, Object value) {
    values[i] = (float) PythonNumbers.toDouble(value);
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    values[toIndex] = ((FloatStorage) from).values[fromIndex];
  }
}
