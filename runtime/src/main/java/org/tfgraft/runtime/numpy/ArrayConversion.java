package org.tfgraft.runtime.numpy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.ValueError;

/**
 * Conversion between nested Python sequences and arrays, with NumPy's inference of shape and type.
 */
final class ArrayConversion {
  private boolean ragged;

  private ArrayConversion() {}

  /** A new array of the value's elements; the type is inferred if null. */
  static NdArray toArray(Object value, NumpyType type) {
    if (value instanceof NdArray array) {
      return type == null || type == array.type() ? array.copy() : array.as(type);
    }
    if (value instanceof NumpyScalar scalar) {
      return NdArray.scalar(type == null ? scalar.type() : type, scalar.value());
    }
    if (value instanceof ArraySource source) {
      return toArray(source.toArray(), type);
    }
    ArrayConversion conversion = new ArrayConversion();
    int[] dims = conversion.shape(value);
    NumpyType inferred = type == null ? elementType(value) : type;
    if (conversion.ragged) {
      if (type != null && type != NumpyType.OBJECT) {
        throw new ValueError("setting an array element with a sequence.");
      }
      inferred = NumpyType.OBJECT;
    }
    NdArray array = NdArray.zeros(inferred == null ? NumpyType.FLOAT64 : inferred, dims);
    fill(array, 0, 0, value);
    return array;
  }

  static boolean isSequence(Object value) {
    return value instanceof List && !(value instanceof PyBytes);
  }

  private int[] shape(Object value) {
    if (value instanceof NdArray array) {
      return array.dims();
    }
    if (!isSequence(value)) {
      return new int[0];
    }
    List<?> list = (List<?>) value;
    if (list.isEmpty()) {
      return new int[] {0};
    }
    int[] inner = shape(list.get(0));
    for (int i = 1; i < list.size(); i++) {
      int[] other = shape(list.get(i));
      if (!Arrays.equals(inner, other)) {
        ragged = true;
        inner = Arrays.copyOf(inner, Math.max(0, Arrays.mismatch(inner, other)));
      }
    }
    int[] dims = new int[inner.length + 1];
    dims[0] = list.size();
    System.arraycopy(inner, 0, dims, 1, inner.length);
    return dims;
  }

  /** The common type of all elements; null if there are none. */
  static NumpyType elementType(Object value) {
    if (value instanceof NdArray array) {
      return array.type();
    }
    if (isSequence(value)) {
      NumpyType type = null;
      for (Object item : (List<?>) value) {
        NumpyType itemType = elementType(item);
        type =
            type == null || itemType == null
                ? (type == null ? itemType : type)
                : NumpyType.promote(type, itemType);
      }
      return type;
    }
    return scalarType(value);
  }

  private static NumpyType scalarType(Object value) {
    if (value instanceof NumpyScalar scalar) {
      return scalar.type();
    }
    if (value instanceof Boolean) {
      return NumpyType.BOOL;
    }
    if (value instanceof BigInteger big) {
      return big.signum() > 0 && big.bitLength() <= 64 ? NumpyType.UINT64 : NumpyType.OBJECT;
    }
    if (value instanceof Double || value instanceof Float) {
      return NumpyType.FLOAT64;
    }
    if (value instanceof Number) {
      return NumpyType.INT64;
    }
    if (value instanceof Complex) {
      return NumpyType.COMPLEX128;
    }
    if (value instanceof String) {
      return NumpyType.STR;
    }
    return value instanceof PyBytes ? NumpyType.BYTES : NumpyType.OBJECT;
  }

  private static int fill(NdArray array, int axis, int flat, Object value) {
    if (axis == array.rank()) {
      array.set(
          flat,
          array.type() == NumpyType.OBJECT && value instanceof NumpyScalar scalar
              ? scalar.value()
              : value);
      return flat + 1;
    }
    int next = flat;
    if (value instanceof NdArray inner) {
      for (int i = 0; i < inner.size(); i++) {
        array.set(next++, inner.get(i));
      }
    } else {
      for (Object item : (List<?>) value) {
        next = fill(array, axis + 1, next, item);
      }
    }
    return next;
  }

  /** Nested Python lists of the elements; the element itself if the rank is zero. */
  static Object toPython(NdArray array) {
    return nested(array, 0, 0);
  }

  private static Object nested(NdArray array, int axis, int flat) {
    if (axis == array.rank()) {
      return array.get(flat);
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < array.dim(axis); i++) {
      items.add(nested(array, axis + 1, flat * array.dim(axis) + i));
    }
    return org.tfgraft.runtime.python.PyList.from(items);
  }
}
