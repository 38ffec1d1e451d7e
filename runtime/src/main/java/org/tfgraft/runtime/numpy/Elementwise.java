package org.tfgraft.runtime.numpy;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Loops over the elements of one or two arrays, broadcast to a common shape. */
public final class Elementwise {
  private Elementwise() {}

  /** A comparison of two doubles. */
  @FunctionalInterface
  public interface DoubleTest {
    boolean test(double a, double b);
  }

  /** A comparison of two integers. */
  @FunctionalInterface
  public interface LongTest {
    boolean test(long a, long b);
  }

  public static NdArray unary(NdArray a, NumpyType out, DoubleUnaryOperator f) {
    NdArray result = NdArray.zeros(out, a.dims());
    if (out == NumpyType.FLOAT32 && a.type() == NumpyType.FLOAT32) {
      float[] from = a.floats();
      float[] to = result.floats();
      for (int i = 0; i < to.length; i++) {
        to[i] = (float) f.applyAsDouble(from[i]);
      }
      return result;
    }
    NdArray dense = a.dense();
    for (int i = 0; i < result.size(); i++) {
      result.setDouble(i, f.applyAsDouble(dense.getDouble(i)));
    }
    return result;
  }

  public static NdArray unaryLong(NdArray a, NumpyType out, LongUnaryOperator f) {
    NdArray result = NdArray.zeros(out, a.dims());
    NdArray dense = a.dense();
    for (int i = 0; i < result.size(); i++) {
      result.setLong(i, f.applyAsLong(dense.getLong(i)));
    }
    return result;
  }

  public static NdArray binary(NdArray a, NdArray b, NumpyType out, DoubleBinaryOperator f) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    NdArray result = NdArray.zeros(out, dims);
    Operand left = new Operand(rounded(a, out), dims);
    Operand right = new Operand(rounded(b, out), dims);
    if (out == NumpyType.FLOAT32) {
      floats(left, right, result.floats(), f);
      return result;
    }
    for (int i = 0; i < result.size(); i++) {
      result.setDouble(i, f.applyAsDouble(left.getDouble(i), right.getDouble(i)));
    }
    return result;
  }

  /** NumPy converts operands to the result's type before it computes. */
  private static NdArray rounded(NdArray array, NumpyType out) {
    return out.isFloat() && array.type() != out ? array.astype(out) : array;
  }

  private static void floats(Operand left, Operand right, float[] to, DoubleBinaryOperator f) {
    float[] a = left.dense.floats();
    float[] b = right.dense.floats();
    for (int i = 0; i < to.length; i++) {
      to[i] = (float) f.applyAsDouble(a[left.at(i)], b[right.at(i)]);
    }
  }

  public static NdArray binaryLong(NdArray a, NdArray b, NumpyType out, LongBinaryOperator f) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    NdArray result = NdArray.zeros(out, dims);
    Operand left = new Operand(a, dims);
    Operand right = new Operand(b, dims);
    for (int i = 0; i < result.size(); i++) {
      result.setLong(i, f.applyAsLong(left.getLong(i), right.getLong(i)));
    }
    return result;
  }

  /** A truth value per pair; whole numbers of up to 64 bits are compared as such. */
  public static NdArray compare(NdArray a, NdArray b, DoubleTest real, LongTest whole) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    NdArray result = NdArray.zeros(NumpyType.BOOL, dims);
    NumpyType common = Promotion.common(a, b);
    Operand left = new Operand(rounded(a, common), dims);
    Operand right = new Operand(rounded(b, common), dims);
    boolean integers = isWhole(a) && isWhole(b);
    byte[] to = result.bytes();
    for (int i = 0; i < to.length; i++) {
      boolean answer =
          integers
              ? whole.test(left.getLong(i), right.getLong(i))
              : real.test(left.getDouble(i), right.getDouble(i));
      to[i] = (byte) (answer ? 1 : 0);
    }
    return result;
  }

  private static boolean isWhole(NdArray array) {
    return array.type() == NumpyType.BOOL || array.type().isInteger();
  }

  /** An array seen under the broadcast shape: a dense copy and, if it repeats, where to read. */
  static final class Operand {
    final NdArray dense;
    private final boolean single;
    private final int[] positions;

    Operand(NdArray array, int[] dims) {
      dense = array.dense();
      single = dense.size() == 1;
      positions = single || dense.size() == Shapes.size(dims) ? null : positions(dense, dims);
    }

    private static int[] positions(NdArray dense, int[] dims) {
      int[] strides = dense.broadcastTo(dims).strides();
      int[] positions = new int[Shapes.size(dims)];
      int[] index = new int[dims.length];
      int position = 0;
      for (int i = 0; i < positions.length; i++) {
        positions[i] = position;
        for (int axis = dims.length - 1; axis >= 0; axis--) {
          position += strides[axis];
          if (++index[axis] < dims[axis]) {
            break;
          }
          position -= strides[axis] * dims[axis];
          index[axis] = 0;
        }
      }
      return positions;
    }

    int at(int i) {
      return single ? 0 : positions == null ? i : positions[i];
    }

    double getDouble(int i) {
      return dense.getDouble(at(i));
    }

    long getLong(int i) {
      return dense.getLong(at(i));
    }

    Object get(int i) {
      return dense.get(at(i));
    }
  }
}
