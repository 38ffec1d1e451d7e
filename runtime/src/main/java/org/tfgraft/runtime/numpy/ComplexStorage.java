package org.tfgraft.runtime.numpy;

/** Complex elements as pairs of doubles; single precision is kept by rounding on the way in. */
final class ComplexStorage extends Storage {
  private final double[] values;

  ComplexStorage(NumpyType type, double[] values) {
    super(type);
    this.values = values;
  }

  @Override
  int length() {
    return values.length / 2;
  }

  @Override
  Object array() {
    return values;
  }

  @Override
  double getDouble(int i) {
    return values[2 * i];
  }

  @Override
  void setDouble(int i, double value) {
    set(i, new Complex(value, 0));
  }

  @Override
  long getLong(int i) {
    return (long) values[2 * i];
  }

  @Override
  void setLong(int i, long value) {
    setDouble(i, value);
  }

  @Override
  Object get(int i) {
    return new Complex(values[2 * i], values[2 * i + 1]);
  }

  @Override
  void set(int i, Object value) {
    Complex number = value instanceof Complex c ? c : new Complex(PythonNumbers.toDouble(value), 0);
    boolean single = type() == NumpyType.COMPLEX64;
    values[2 * i] = single ? (float) number.real() : number.real();
    values[2 * i + 1] = single ? (float) number.imag() : number.imag();
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    set(toIndex, from.get(fromIndex));
  }
}
