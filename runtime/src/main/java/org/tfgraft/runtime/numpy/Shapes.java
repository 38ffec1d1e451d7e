package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** Arithmetic on array shapes: sizes, strides, broadcasting and their texts. */
public final class Shapes {
  private Shapes() {}

  public static int size(int[] dims) {
    int size = 1;
    for (int dim : dims) {
      if (dim < 0) {
        throw new ValueError("negative dimensions are not allowed");
      }
      size = Math.multiplyExact(size, dim);
    }
    return size;
  }

  public static int[] strides(int[] dims) {
    int[] strides = new int[dims.length];
    int step = 1;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      strides[axis] = step;
      step *= Math.max(dims[axis], 1);
    }
    return strides;
  }

  static boolean isContiguous(int[] dims, int[] strides) {
    int step = 1;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      if (dims[axis] != 1 && strides[axis] != step) {
        return size(dims) == 0;
      }
      step *= dims[axis];
    }
    return true;
  }

  /** The shape with its one {@code -1}, if any, computed from the size. */
  static int[] resolve(int[] wanted, int size) {
    int[] dims = wanted.clone();
    int unknown = -1;
    int known = 1;
    for (int axis = 0; axis < dims.length; axis++) {
      if (dims[axis] < 0) {
        if (unknown >= 0) {
          throw new ValueError("can only specify one unknown dimension");
        }
        unknown = axis;
      } else {
        known *= dims[axis];
      }
    }
    if (unknown >= 0 && known != 0 && size % known == 0) {
      dims[unknown] = size / known;
      known = size;
    }
    if (known != size || (unknown >= 0 && dims[unknown] < 0)) {
      throw new ValueError(
          "cannot reshape array of size " + size + " into shape " + compact(wanted));
    }
    return dims;
  }

  /** The shape both broadcast to; ValueError with NumPy's message if there is none. */
  public static int[] broadcast(int[] a, int[] b) {
    int[] result = new int[Math.max(a.length, b.length)];
    for (int i = 1; i <= result.length; i++) {
      int left = i <= a.length ? a[a.length - i] : 1;
      int right = i <= b.length ? b[b.length - i] : 1;
      if (left != right && left != 1 && right != 1) {
        throw new ValueError(
            "operands could not be broadcast together with shapes "
                + compact(a)
                + " "
                + compact(b)
                + " ");
      }
      result[result.length - i] = left == 1 ? right : left;
    }
    return result;
  }

  /** Python's text of the shape tuple: {@code (2, 3)}. */
  public static String text(int[] dims) {
    String inside = Arrays.stream(dims).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    return dims.length == 1 ? "(" + inside + ",)" : "(" + inside + ")";
  }

  /** The text NumPy's messages use: {@code (2,3)}. */
  static String compact(int[] dims) {
    return text(dims).replace(" ", "");
  }

  static PyTuple tuple(int[] dims) {
    List<Object> items = new ArrayList<>();
    for (int dim : dims) {
      items.add((long) dim);
    }
    return PyTuple.from(items);
  }

  /** A Python shape argument: an integer or a sequence of integers. */
  static int[] fromPython(Object shape) {
    if (shape instanceof List<?> list) {
      return list.stream().mapToInt(Shapes::dim).toArray();
    }
    if (shape instanceof NdArray array && array.rank() == 1) {
      return array.tolistItems().stream().mapToInt(Shapes::dim).toArray();
    }
    return new int[] {dim(shape)};
  }

  private static int dim(Object value) {
    return Math.toIntExact(Indexing.index(value));
  }

  /** An axis counted from the front; AxisError's message if it is out of bounds. */
  static int axis(Object axis, int rank) {
    long value = Indexing.index(axis);
    if (value < -rank || value >= rank) {
      throw new AxisError("axis " + value + " is out of bounds for array of dimension " + rank);
    }
    return (int) (value < 0 ? value + rank : value);
  }
}
