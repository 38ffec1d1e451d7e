package org.tfgraft.runtime.numpy;

import java.util.Arrays;

/** Elements that are Python objects: text, bytes or anything. */
final class ObjectStorage extends Storage {
  private final Object[] values;

  ObjectStorage(NumpyType type, int length) {
    super(type);
    this.values = new Object[length];
    if (type != NumpyType.OBJECT) {
      Arrays.fill(values, type == NumpyType.STR ? "" : PythonNumbers.EMPTY_BYTES);
    } else {
      Arrays.fill(values, 0L);
    }
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
    return PythonNumbers.toDouble(values[i]);
  }

  @Override
  void setDouble(int i, double value) {
    set(i, value);
  }

  @Override
  long getLong(int i) {
    return PythonNumbers.toLong(values[i]);
  }

  @Override
  void setLong(int i, long value) {
    set(i, value);
  }

  @Override
  Object get(int i) {
    return values[i];
  }

  @Override
  void set(int i, Object value) {
    values[i] =
        switch (type()) {
          case STR -> PythonNumbers.text(value);
          case BYTES -> PythonNumbers.bytes(value);
          default -> value;
        };
  }

  @Override
  void copy(Storage from, int fromIndex, int toIndex) {
    values[toIndex] = ((ObjectStorage) from).values[fromIndex];
  }
}
