package org.tfgraft.runtime.numpy;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/**
 * A NumPy array: elements in a {@link Storage} seen through an offset, a shape and strides, so that
 * slices, transposes and broadcasts are views as in NumPy. Plain Java, no native library.
 */
@PythonName("numpy.ndarray")
public final class NdArray extends ArrayMethods {
  private final Storage storage;
  private final int offset;
  private final int[] dims;
  private final int[] strides;
  private final int size;
  private final boolean contiguous;

  private NdArray(Storage storage, int offset, int[] dims, int[] strides) {
    this.storage = storage;
    this.offset = offset;
    this.dims = dims;
    this.strides = strides;
    this.size = Shapes.size(dims);
    this.contiguous = Shapes.isContiguous(dims, strides);
  }

  private static NdArray dense(Storage storage, int[] dims) {
    if (Shapes.size(dims) != storage.length()) {
      throw new ValueError(
          "cannot reshape array of size " + storage.length() + " into shape " + Shapes.text(dims));
    }
    return new NdArray(storage, 0, dims.clone(), Shapes.strides(dims));
  }

  /** An array of zeros (empty strings, zero objects). */
  public static NdArray zeros(NumpyType type, int... dims) {
    return dense(Storage.allocate(type, Shapes.size(dims)), dims);
  }

  public static NdArray full(NumpyType type, Object value, int... dims) {
    NdArray array = zeros(type, dims);
    array.fill(value);
    return array;
  }

  /** An array of rank zero. */
  public static NdArray scalar(NumpyType type, Object value) {
    return full(type, value);
  }

  /** The array that {@code np.array(value)} makes. */
  public static NdArray of(Object value) {
    return ArrayConversion.toArray(value, null);
  }

  /** The array that {@code np.array(value, dtype)} makes; the type is inferred if null. */
  public static NdArray of(Object value, NumpyType type) {
    return ArrayConversion.toArray(value, type);
  }

  public static NdArray wrap(float[] values, int... dims) {
    return dense(new FloatStorage(values), dims);
  }

  public static NdArray wrap(double[] values, int... dims) {
    return dense(new DoubleStorage(values), dims);
  }

  public static NdArray wrap(int[] values, int... dims) {
    return dense(new IntStorage(NumpyType.INT32, values), dims);
  }

  public static NdArray wrap(long[] values, int... dims) {
    return dense(new LongStorage(NumpyType.INT64, values), dims);
  }

  public static NdArray wrap(boolean[] values, int... dims) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (values[i] ? 1 : 0);
    }
    return dense(new NarrowStorage(NumpyType.BOOL, bytes, null), dims);
  }

  public NumpyType type() {
    return storage.type();
  }

  /** The shape as a Java array (a copy). */
  public int[] dims() {
    return dims.clone();
  }

  public int dim(int axis) {
    return dims[axis];
  }

  public int rank() {
    return dims.length;
  }

  public int size() {
    return size;
  }

  /** Python's {@code a.size}. */
  public long count() {
    return size;
  }

  /** Python's {@code a.shape}. */
  public PyTuple shape() {
    return Shapes.tuple(dims);
  }

  int[] strides() {
    return strides;
  }

  boolean isContiguous() {
    return contiguous;
  }

  private int position(int flat) {
    if (contiguous) {
      return offset + flat;
    }
    int rest = flat;
    int position = offset;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      position += rest % dims[axis] * strides[axis];
      rest /= dims[axis];
    }
    return position;
  }

  /** The element at a position in C order. */
  public double getDouble(int flat) {
    return storage.getDouble(position(flat));
  }

  public void setDouble(int flat, double value) {
    storage.setDouble(position(flat), value);
  }

  public long getLong(int flat) {
    return storage.getLong(position(flat));
  }

  public void setLong(int flat, long value) {
    storage.setLong(position(flat), value);
  }

  public boolean getBoolean(int flat) {
    return type().isObject()
        ? PythonNumbers.truth(get(flat))
        : type().isInteger() ? getLong(flat) != 0 : getDouble(flat) != 0;
  }

  public void setBoolean(int flat, boolean value) {
    storage.setLong(position(flat), value ? 1 : 0);
  }

  /** The element as a plain Python value: Boolean, Long, Double, String, PyBytes or an object. */
  public Object get(int flat) {
    return storage.get(position(flat));
  }

  public void set(int flat, Object value) {
    storage.set(position(flat), value);
  }

  /** Copies one element of an array of the same type. */
  public void copyElement(NdArray from, int fromFlat, int toFlat) {
    storage.copy(from.storage, from.position(fromFlat), position(toFlat));
  }

  /** This array if its elements fill its storage in C order, else a copy of which that is true. */
  public NdArray dense() {
    return contiguous && offset == 0 && storage.length() == size ? this : copy();
  }

  /** The raw values of a float32 array, not a copy if it is dense. */
  public float[] floats() {
    return (float[]) dense().storage.array();
  }

  public double[] doubles() {
    return (double[]) dense().storage.array();
  }

  /** The raw values of an int32 or uint32 array. */
  public int[] ints() {
    return (int[]) dense().storage.array();
  }

  /** The values as 64-bit integers: the raw ones of an int64 array, converted ones of others. */
  public long[] longs() {
    if (dense().storage.array() instanceof long[] raw) {
      return raw;
    }
    long[] converted = new long[size()];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = getLong(i);
    }
    return converted;
  }

  /** The raw values of a bool, int8 or uint8 array. */
  public byte[] bytes() {
    return (byte[]) dense().storage.array();
  }

  /** The raw bits of an int16, uint16, float16 or bfloat16 array. */
  public short[] shorts() {
    return (short[]) dense().storage.array();
  }

  /** The raw values of a str, bytes or object array. */
  public Object[] objects() {
    return (Object[]) dense().storage.array();
  }

  /** The elements picked by a function from new to old positions, in a new array. */
  public NdArray gather(int[] newDims, IntUnaryOperator source) {
    NdArray result = zeros(type(), newDims);
    for (int i = 0; i < result.size; i++) {
      result.storage.copy(storage, position(source.applyAsInt(i)), i);
    }
    return result;
  }

  @Override
  public NdArray copy() {
    NdArray result = zeros(type(), dims);
    if (contiguous) {
      System.arraycopy(
          storage.array(), offset * width(), result.storage.array(), 0, size * width());
      return result;
    }
    for (int i = 0; i < size; i++) {
      result.storage.copy(storage, position(i), i);
    }
    return result;
  }

  private int width() {
    return type().isComplex() ? 2 : 1;
  }

  /** A view of the same elements under another shape, a copy if strides do not allow that. */
  public NdArray reshape(int... newDims) {
    int[] resolved = Shapes.resolve(newDims, size);
    if (!contiguous) {
      return copy().reshape(resolved);
    }
    return new NdArray(storage, offset, resolved, Shapes.strides(resolved));
  }

  NdArray view(int newOffset, int[] newDims, int[] newStrides) {
    return new NdArray(storage, newOffset, newDims, newStrides);
  }

  int offset() {
    return offset;
  }

  /** Whether all elements are one and the same, repeated by {@link #broadcastTo}. */
  public boolean isRepeated() {
    for (int axis = 0; axis < dims.length; axis++) {
      if (dims[axis] != 1 && strides[axis] != 0) {
        return false;
      }
    }
    return size > 0;
  }

  /** A view with every axis of extent one repeated up to the wanted shape. */
  public NdArray broadcastTo(int... wanted) {
    if (Arrays.equals(dims, wanted)) {
      return this;
    }
    int[] newStrides = new int[wanted.length];
    int shift = wanted.length - dims.length;
    for (int axis = 0; axis < wanted.length; axis++) {
      boolean own = axis >= shift;
      if (own && dims[axis - shift] != 1 && dims[axis - shift] != wanted[axis]) {
        shift = -1;
      }
      if (shift < 0) {
        throw new ValueError(
            "could not broadcast input array from shape "
                + Shapes.compact(dims)
                + " into shape "
                + Shapes.compact(wanted));
      }
      newStrides[axis] = own && dims[axis - shift] != 1 ? strides[axis - shift] : 0;
    }
    return view(offset, wanted.clone(), newStrides);
  }

  /** A view with the axes in another order; without arguments, in reverse. */
  public NdArray transpose(int... order) {
    int rank = dims.length;
    int[] newDims = new int[rank];
    int[] newStrides = new int[rank];
    for (int i = 0; i < rank; i++) {
      int axis = order.length == 0 ? rank - 1 - i : order[i];
      newDims[i] = dims[axis];
      newStrides[i] = strides[axis];
    }
    return view(offset, newDims, newStrides);
  }

  /** This array with elements of another type; itself if the type is the same. */
  public NdArray as(NumpyType type) {
    if (type == type()) {
      return this;
    }
    NdArray result = zeros(type, dims);
    boolean real = type.isFloat() && !type().isObject() && !type().isComplex();
    boolean whole = type.isInteger() && (type().isInteger() || type() == NumpyType.BOOL);
    for (int i = 0; i < size; i++) {
      if (real) {
        result.storage.setDouble(i, getDouble(i));
      } else if (whole) {
        result.storage.setLong(i, getLong(i));
      } else if (type.isInteger() && type().isFloat()) {
        result.storage.setLong(i, truncated(getDouble(i), type));
      } else {
        result.storage.set(i, get(i));
      }
    }
    return result;
  }

  /** C's conversion on x86: what does not fit becomes the smallest integer. */
  private static long truncated(double value, NumpyType type) {
    if (type == NumpyType.UINT64 && value >= 0x1p63) {
      return PythonNumbers.toUnsignedLong(value);
    }
    boolean wide = type.itemSize() == 8 || type == NumpyType.UINT32;
    if (Double.isNaN(value) || Math.abs(value) >= (wide ? 0x1p63 : 0x1p31)) {
      return wide ? Long.MIN_VALUE : Integer.MIN_VALUE;
    }
    return (long) value;
  }

  /** Whether shape, type and elements are the same (NaN equal to itself). */
  public boolean sameAs(NdArray other) {
    if (type() != other.type() || !Arrays.equals(dims, other.dims)) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!get(i).equals(other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
