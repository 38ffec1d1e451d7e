package org.tfgraft.runtime.numpy;

/** Elements held as Java {@code double} values. */
final class DoubleStorage extends Storage {
  private final double[] values;

  DoubleStorage(double[] values) {
    super(NumpyType.FLOAT64);
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
    values[i] = value;
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
    return values[i];
  }

  @Override
  void set(int i, Object value) {
    values[i] = PythonNumbers.toDouble(value);
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    values[toIndex] = ((DoubleStorage) from).values[fromIndex];
  }
}
