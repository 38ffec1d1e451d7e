package org.tfgraft.runtime.numpy;

/**
 * The elements of an array as one Java array: a subclass per Java array type, so that kernels can
 * reach the raw array and everything else reads and writes by position.
 */
public abstract sealed class Storage
    permits NarrowStorage,
        IntStorage,
        LongStorage,
        FloatStorage,
        DoubleStorage,
        ObjectStorage,
        ComplexStorage {
  private final NumpyType type;

  Storage(NumpyType type) {
    this.type = type;
  }

  static Storage allocate(NumpyType type, int length) {
    return switch (type) {
      case BOOL, INT8, UINT8 -> new NarrowStorage(type, new byte[length], null);
      case INT16, UINT16, FLOAT16, BFLOAT16 -> new NarrowStorage(type, null, new short[length]);
      case INT32, UINT32 -> new IntStorage(type, new int[length]);
      case INT64, UINT64 -> new LongStorage(type, new long[length]);
      case FLOAT32 -> new FloatStorage(new float[length]);
      case FLOAT64 -> new DoubleStorage(new double[length]);
      case COMPLEX64, COMPLEX128 -> new ComplexStorage(type, new double[2 * length]);
      case STR, BYTES, OBJECT -> new ObjectStorage(type, length);
    };
  }

  final NumpyType type() {
    return type;
  }

  abstract int length();

  /** The Java array itself. */
  abstract Object array();

  abstract double getDouble(int i);

  abstract void setDouble(int i, double value);

  abstract long getLong(int i);

  abstract void setLong(int i, long value);

  /** The element as the Python value it prints as. */
  abstract Object get(int i);

  /** Stores a Python number, truth value or string, converted as NumPy converts it. */
  abstract void set(int i, Object value);

  /** Copies one element of a storage of the same type. */
  abstract void copy(Storage from, int fromIndex, int toIndex);
}
