package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.ValueError;

/** Sums, means, extremes and the like, along axes or over whole arrays. */
final class Reductions {
  private final NdArray moved;
  private final int[] outDims;
  private final int[] keptDims;
  private final int length;
  private final boolean inOrder;

  private Reductions(NdArray array, Object axis) {
    boolean[] reduced = reduced(array.rank(), axis);
    List<Integer> order = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    keptDims = array.dims();
    int count = 1;
    for (int i = 0; i < reduced.length; i++) {
      if (!reduced[i]) {
        order.add(i);
        kept.add(array.dim(i));
      } else {
        keptDims[i] = 1;
        count *= array.dim(i);
      }
    }
    for (int i = 0; i < reduced.length; i++) {
      if (reduced[i]) {
        order.add(i);
      }
    }
    boolean sorted = true;
    for (int i = 0; i < order.size(); i++) {
      sorted &= order.get(i) == i;
    }
    inOrder = sorted;
    length = count;
    outDims = kept.stream().mapToInt(Integer::intValue).toArray();
    moved =
        array.rank() == 0
            ? array.dense()
            : array.transpose(order.stream().mapToInt(Integer::intValue).toArray()).dense();
  }

  private static boolean[] reduced(int rank, Object axis) {
    boolean[] reduced = new boolean[rank];
    if (axis == null) {
      Arrays.fill(reduced, true);
    } else if (axis instanceof List<?> list) {
      for (Object item : list) {
        reduced[Shapes.axis(item, rank)] = true;
      }
    } else {
      reduced[Shapes.axis(axis, rank)] = true;
    }
    return reduced;
  }

  /** Computes one result from the elements {@code [from, from + length)} of a dense array. */
  @FunctionalInterface
  private interface Fold {
    void into(NdArray result, int i, NdArray elements, int from, int length);
  }

  private Object run(NumpyType type, boolean keepdims, Fold fold) {
    NdArray result = NdArray.zeros(type, outDims);
    for (int i = 0; i < result.size(); i++) {
      fold.into(result, i, moved, i * length, length);
    }
    return NumpyScalar.unwrap(keepdims ? result.reshape(keptDims) : result);
  }

  private static NumpyType sumType(NumpyType type) {
    return type == NumpyType.BOOL || (type.kind() == 'i')
        ? NumpyType.INT64
        : type.isUnsigned() ? NumpyType.UINT64 : type;
  }

  static Object sum(NdArray array, Object axis, boolean keepdims, NumpyType dtype) {
    NumpyType type = dtype == null ? sumType(array.type()) : dtype;
    Reductions reduction = new Reductions(array.as(type), axis);
    return reduction.run(type, keepdims, reduction.summing());
  }

  private Fold summing() {
    NumpyType type = moved.type();
    if (!type.isFloat()) {
      return Reductions::longSum;
    }
    boolean single = type != NumpyType.FLOAT64;
    return (result, i, elements, from, n) ->
        result.setDouble(
            i,
            inOrder ? pairwise(elements, from, n, single) : sequential(elements, from, n, single));
  }

  private static void longSum(NdArray result, int i, NdArray elements, int from, int n) {
    long sum = 0;
    for (int j = 0; j < n; j++) {
      sum += elements.getLong(from + j);
    }
    result.setLong(i, sum);
  }

  private static double sequential(NdArray a, int from, int n, boolean single) {
    double sum = n == 0 ? 0 : a.getDouble(from);
    for (int j = 1; j < n; j++) {
      sum = rounded(sum + a.getDouble(from + j), single);
    }
    return sum;
  }

  private static double rounded(double value, boolean single) {
    return single ? (float) value : value;
  }

  /** NumPy's summation order, which keeps rounding errors small and decides the last digits. */
  private static double pairwise(NdArray a, int from, int n, boolean single) {
    if (n < 8) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum = rounded(sum + a.getDouble(from + j), single);
      }
      return sum;
    }
    if (n <= 128) {
      double[] r = new double[8];
      for (int j = 0; j < 8; j++) {
        r[j] = a.getDouble(from + j);
      }
      int j = 8;
      for (; j < n - n % 8; j++) {
        r[j % 8] = rounded(r[j % 8] + a.getDouble(from + j), single);
      }
      double left = rounded(rounded(r[0] + r[1], single) + rounded(r[2] + r[3], single), single);
      double right = rounded(rounded(r[4] + r[5], single) + rounded(r[6] + r[7], single), single);
      double sum = rounded(left + right, single);
      for (; j < n; j++) {
        sum = rounded(sum + a.getDouble(from + j), single);
      }
      return sum;
    }
    int half = n / 2;
    half -= half % 8;
    return rounded(
        pairwise(a, from, half, single) + pairwise(a, from + half, n - half, single), single);
  }

  static Object prod(NdArray array, Object axis, boolean keepdims, NumpyType dtype) {
    NumpyType type = dtype == null ? sumType(array.type()) : dtype;
    Reductions reduction = new Reductions(array.as(type), axis);
    boolean single = type.isFloat() && type != NumpyType.FLOAT64;
    return reduction.run(
        type,
        keepdims,
        (result, i, elements, from, n) -> {
          if (type.isFloat()) {
            double product = 1;
            for (int j = 0; j < n; j++) {
              product = rounded(product * elements.getDouble(from + j), single);
            }
            result.setDouble(i, product);
          } else {
            long product = 1;
            for (int j = 0; j < n; j++) {
              product *= elements.getLong(from + j);
            }
            result.setLong(i, product);
          }
        });
  }

  static Object mean(NdArray array, Object axis, boolean keepdims, NumpyType dtype) {
    NumpyType type =
        dtype != null ? dtype : array.type().isFloat() ? array.type() : NumpyType.FLOAT64;
    NumpyType inner = type == NumpyType.FLOAT16 ? NumpyType.FLOAT32 : type;
    Reductions reduction = new Reductions(array.as(inner), axis);
    Fold summing = reduction.summing();
    return reduction.run(
        type,
        keepdims,
        (result, i, elements, from, n) -> {
          NdArray sum = NdArray.zeros(inner, 1);
          summing.into(sum, 0, elements, from, n);
          result.setDouble(i, sum.getDouble(0) / n);
        });
  }

  static Object variance(NdArray array, Object axis, boolean keepdims, long ddof, boolean root) {
    NumpyType type = array.type().isFloat() ? array.type() : NumpyType.FLOAT64;
    NumpyType inner = type == NumpyType.FLOAT16 ? NumpyType.FLOAT32 : type;
    NdArray real = array.as(inner);
    NdArray mean = Ufuncs.array(mean(real, axis, true, inner));
    NdArray centred = Elementwise.binary(real, mean, inner, (x, y) -> x - y);
    NdArray squares = Elementwise.unary(centred, inner, x -> x * x);
    Reductions reduction = new Reductions(squares, axis);
    Fold summing = reduction.summing();
    return reduction.run(
        type,
        keepdims,
        (result, i, elements, from, n) -> {
          NdArray sum = NdArray.zeros(inner, 1);
          summing.into(sum, 0, elements, from, n);
          NdArray quotient = NdArray.scalar(inner, sum.getDouble(0) / Math.max(0, n - ddof));
          result.setDouble(i, root ? Math.sqrt(quotient.getDouble(0)) : quotient.getDouble(0));
        });
  }

  static Object extreme(NdArray array, Object axis, boolean keepdims, boolean max) {
    Reductions reduction = new Reductions(array, axis);
    if (reduction.length == 0) {
      throw new ValueError(
          "zero-size array to reduction operation "
              + (max ? "maximum" : "minimum")
              + " which has no identity");
    }
    return reduction.run(
        array.type(),
        keepdims,
        (result, i, elements, from, n) ->
            result.copyElement(elements, from + best(elements, from, n, max), i));
  }

  static Object argExtreme(NdArray array, Object axis, boolean max) {
    Reductions reduction = new Reductions(array, axis);
    if (reduction.length == 0) {
      throw new ValueError(
          "attempt to get " + (max ? "argmax" : "argmin") + " of an empty sequence");
    }
    return reduction.run(
        NumpyType.INT64,
        false,
        (result, i, elements, from, n) -> result.setLong(i, best(elements, from, n, max)));
  }

  /** The first position of the largest or smallest element; the first NaN if there is one. */
  private static int best(NdArray elements, int from, int n, boolean max) {
    int best = 0;
    boolean whole = !elements.type().isFloat();
    for (int j = 1; j < n; j++) {
      int order;
      if (whole) {
        order = Long.compare(elements.getLong(from + j), elements.getLong(from + best));
      } else {
        double value = elements.getDouble(from + j);
        double other = elements.getDouble(from + best);
        if (Double.isNaN(other)) {
          return best;
        }
        order = Double.isNaN(value) ? (max ? 1 : -1) : value > other ? 1 : value < other ? -1 : 0;
      }
      if (max ? order > 0 : order < 0) {
        best = j;
      }
    }
    return best;
  }

  static Object truth(NdArray array, Object axis, boolean keepdims, boolean all) {
    Reductions reduction = new Reductions(array, axis);
    return reduction.run(
        NumpyType.BOOL,
        keepdims,
        (result, i, elements, from, n) -> {
          boolean answer = all;
          for (int j = 0; j < n && answer == all; j++) {
            answer = elements.getBoolean(from + j);
          }
          result.setBoolean(i, answer);
        });
  }

  /** Running sums or products along an axis; over the flat array if it is null. */
  static NdArray cumulate(NdArray array, Object axis, boolean product) {
    NdArray source = (axis == null ? array.reshape(array.size()) : array).as(sumType(array.type()));
    int along = axis == null ? 0 : Shapes.axis(axis, source.rank());
    NdArray result = source.copy();
    int step = Shapes.strides(result.dims())[along];
    boolean real = result.type().isFloat();
    for (int i = 0; i < result.size(); i++) {
      if (i / step % result.dim(along) == 0) {
        continue;
      }
      if (real) {
        double before = result.getDouble(i - step);
        double own = result.getDouble(i);
        result.setDouble(i, product ? before * own : before + own);
      } else {
        long before = result.getLong(i - step);
        result.setLong(i, product ? before * result.getLong(i) : before + result.getLong(i));
      }
    }
    return result;
  }
}
