package org.tfgraft.runtime.numpy;

import java.util.Arrays;
import org.tfgraft.runtime.python.ValueError;

/** Products of vectors and matrices. */
final class LinearAlgebra {
  private LinearAlgebra() {}

  /** {@code np.dot}. */
  static Object dot(NdArray a, NdArray b) {
    if (a.rank() == 0 || b.rank() == 0) {
      return Ufuncs.apply(org.tfgraft.runtime.python.Operator.MUL, a, b);
    }
    if (a.rank() <= 2 && b.rank() <= 2) {
      return product(
          a,
          b,
          "shapes "
              + Shapes.compact(a.dims())
              + " and "
              + Shapes.compact(b.dims())
              + " not aligned: "
              + a.dim(a.rank() - 1)
              + " (dim "
              + (a.rank() - 1)
              + ") != "
              + b.dim(0)
              + " (dim 0)");
    }
    int inner = a.dim(a.rank() - 1);
    NdArray left = a.reshape(-1, inner);
    int[] order = new int[b.rank()];
    int contracted = Math.max(0, b.rank() - 2);
    order[0] = contracted;
    for (int i = 1; i < order.length; i++) {
      order[i] = i <= contracted ? i - 1 : i;
    }
    NdArray right = b.transpose(order).reshape(b.dim(contracted), -1);
    int[] outer = b.transpose(order).dims();
    int[] dims = Arrays.copyOf(a.dims(), a.rank() + outer.length - 2);
    System.arraycopy(outer, 1, dims, a.rank() - 1, outer.length - 1);
    return ((NdArray) product(left, right, "shapes not aligned")).reshape(dims);
  }

  /** {@code a @ b}: batches of matrices broadcast. */
  static Object matmul(NdArray a, NdArray b) {
    if (a.rank() == 0 || b.rank() == 0) {
      throw new ValueError(
          "matmul: Input operand "
              + (a.rank() == 0 ? 0 : 1)
              + " does not have enough dimensions (has 0, gufunc core with signature "
              + "(n?,k),(k,m?)->(n?,m?) requires 1)");
    }
    int k = b.dim(Math.max(0, b.rank() - 2));
    String message =
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc "
            + "signature (n?,k),(k,m?)->(n?,m?) (size "
            + k
            + " is different from "
            + a.dim(a.rank() - 1)
            + ")";
    if (a.rank() <= 2 && b.rank() <= 2) {
      return product(a, b, message);
    }
    NdArray left = a.rank() == 1 ? a.reshape(1, a.dim(0)) : a;
    NdArray right = b.rank() == 1 ? b.reshape(b.dim(0), 1) : b;
    NdArray result = batches(left, right, message);
    return a.rank() > 1 && b.rank() > 1
        ? result
        : result.reshape(Arrays.stream(dropped(result.dims(), a.rank() == 1)).toArray());
  }

  private static int[] dropped(int[] dims, boolean row) {
    int[] kept = Arrays.copyOf(dims, dims.length - 1);
    if (row) {
      kept[kept.length - 1] = dims[dims.length - 1];
    }
    return kept;
  }

  private static NdArray batches(NdArray a, NdArray b, String message) {
    int[] batch =
        Shapes.broadcast(
            Arrays.copyOf(a.dims(), a.rank() - 2), Arrays.copyOf(b.dims(), b.rank() - 2));
    int count = Shapes.size(batch);
    NdArray left = spread(a, batch);
    NdArray right = spread(b, batch);
    NdArray result = null;
    for (int i = 0; i < count; i++) {
      NdArray part =
          (NdArray)
              product(
                  (NdArray) Indexing.get(left, (long) i),
                  (NdArray) Indexing.get(right, (long) i),
                  message);
      if (result == null) {
        result = NdArray.zeros(part.type(), count, part.dim(0), part.dim(1));
      }
      Indexing.set(result, (long) i, part);
    }
    NdArray found =
        result == null
            ? NdArray.zeros(Promotion.common(a, b), 0, a.dim(a.rank() - 2), b.dim(b.rank() - 1))
            : result;
    int[] dims = Arrays.copyOf(batch, batch.length + 2);
    dims[batch.length] = found.dim(1);
    dims[batch.length + 1] = found.dim(2);
    return found.reshape(dims);
  }

  private static NdArray spread(NdArray a, int[] batch) {
    int[] dims = Arrays.copyOf(batch, batch.length + 2);
    dims[batch.length] = a.dim(a.rank() - 2);
    dims[batch.length + 1] = a.dim(a.rank() - 1);
    return a.broadcastTo(dims)
        .reshape(Shapes.size(batch), dims[batch.length], dims[batch.length + 1]);
  }

  private static Object product(NdArray a, NdArray b, String message) {
    int n = a.rank() == 1 ? 1 : a.dim(0);
    int k = a.dim(a.rank() - 1);
    int m = b.rank() == 1 ? 1 : b.dim(1);
    if (k != b.dim(0)) {
      throw new ValueError(message);
    }
    NumpyType type = NumpyType.promote(a.type(), b.type());
    NdArray result = NdArray.zeros(type, n, m);
    if (type.isInteger() || type == NumpyType.BOOL) {
      integerProduct(a.dense(), b.dense(), result, k);
    } else {
      realProduct(a.as(NumpyType.FLOAT64).doubles(), b.as(NumpyType.FLOAT64).doubles(), result, k);
    }
    if (a.rank() == 1 && b.rank() == 1) {
      return NumpyScalar.of(result, 0);
    }
    return a.rank() == 1 ? result.reshape(m) : b.rank() == 1 ? result.reshape(n) : result;
  }

  private static void integerProduct(NdArray a, NdArray b, NdArray result, int k) {
    int m = result.dim(1);
    for (int i = 0; i < result.size(); i++) {
      long sum = 0;
      for (int j = 0; j < k; j++) {
        sum += a.getLong(i / m * k + j) * b.getLong(j * m + i % m);
      }
      result.setLong(i, sum);
    }
  }

  private static void realProduct(double[] a, double[] b, NdArray result, int k) {
    int m = result.dim(1);
    double[] row = new double[m];
    for (int i = 0; i < result.dim(0); i++) {
      Arrays.fill(row, 0);
      for (int j = 0; j < k; j++) {
        double factor = a[i * k + j];
        for (int c = 0; c < m; c++) {
          row[c] += factor * b[j * m + c];
        }
      }
      for (int c = 0; c < m; c++) {
        result.setDouble(i * m + c, row[c]);
      }
    }
  }
}
