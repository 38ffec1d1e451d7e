package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.KernelError;

/** Factorisations of (batches of) matrices in double precision. */
final class Decompositions {
  private Decompositions() {}

  private static int pages(NdArray array) {
    return Broadcasting.volume(array, 0, array.rank() - 2);
  }

  private static double[][] matrix(NdArray array, int page) {
    int rows = array.dim(array.rank() - 2);
    int columns = array.dim(array.rank() - 1);
    double[][] matrix = new double[rows][columns];
    for (int i = 0; i < rows * columns; i++) {
      matrix[i / columns][i % columns] = array.getDouble(page * rows * columns + i);
    }
    return matrix;
  }

  private static NdArray result(NdArray like, int rows, int columns) {
    int[] dims = like.dims();
    dims[dims.length - 2] = rows;
    dims[dims.length - 1] = columns;
    return NdArray.zeros(like.type(), dims);
  }

  private static void store(NdArray target, int page, double[][] matrix) {
    int rows = target.dim(target.rank() - 2);
    int columns = target.dim(target.rank() - 1);
    for (int i = 0; i < rows * columns; i++) {
      target.setDouble(page * rows * columns + i, matrix[i / columns][i % columns]);
    }
  }

  /** Householder's method, with the signs that LAPACK and Eigen give. */
  static Object[] qr(NdArray array, boolean full) {
    int m = array.dim(array.rank() - 2);
    int n = array.dim(array.rank() - 1);
    int k = full ? m : Math.min(m, n);
    NdArray q = result(array, m, k);
    NdArray r = result(array, k, n);
    for (int page = 0; page < pages(array); page++) {
      double[][] upper = matrix(array, page);
      double[][] orthogonal = identity(m);
      for (int column = 0; column < Math.min(m - 1, n); column++) {
        reflect(upper, orthogonal, column, array.type());
      }
      store(q, page, orthogonal);
      store(r, page, upper);
    }
    return new Object[] {q, r};
  }

  private static double[][] identity(int n) {
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  private static void reflect(double[][] upper, double[][] orthogonal, int k, NumpyType type) {
    int m = upper.length;
    double tail = 0;
    for (int i = k + 1; i < m; i++) {
      tail += upper[i][k] * upper[i][k];
    }
    if (tail <= (type == NumpyType.FLOAT32 ? Float.MIN_NORMAL : Double.MIN_NORMAL)) {
      return;
    }
    double head = upper[k][k];
    double beta = Math.sqrt(head * head + tail);
    beta = head >= 0 ? -beta : beta;
    double[] v = new double[m];
    v[k] = 1;
    for (int i = k + 1; i < m; i++) {
      v[i] = upper[i][k] / (head - beta);
    }
    double tau = (beta - head) / beta;
    for (int column = k; column < upper[0].length; column++) {
      double dot = 0;
      for (int i = k; i < m; i++) {
        dot += v[i] * upper[i][column];
      }
      for (int i = k; i < m; i++) {
        upper[i][column] -= tau * dot * v[i];
      }
    }
    for (int i = k + 1; i < m; i++) {
      upper[i][k] = 0;
    }
    for (double[] row : orthogonal) {
      double dot = 0;
      for (int i = k; i < m; i++) {
        dot += row[i] * v[i];
      }
      for (int i = k; i < m; i++) {
        row[i] -= tau * dot * v[i];
      }
    }
  }

  static NdArray inverse(NdArray array) {
    int n = array.dim(array.rank() - 1);
    NdArray inverse = result(array, n, n);
    for (int page = 0; page < pages(array); page++) {
      store(inverse, page, solved(matrix(array, page), identity(n)));
    }
    return inverse;
  }

  static NdArray solve(NdArray a, NdArray b) {
    NdArray result = NdArray.zeros(b.type(), b.dims());
    for (int page = 0; page < pages(a); page++) {
      store(result, page, solved(matrix(a, page), matrix(b, page)));
    }
    return result;
  }

  private static double[][] solved(double[][] a, double[][] b) {
    int n = a.length;
    for (int k = 0; k < n; k++) {
      int pivot = pivot(a, k);
      if (a[pivot][k] == 0) {
        throw KernelError.invalid("Input is not invertible.");
      }
      swap(a, k, pivot);
      swap(b, k, pivot);
      for (int i = 0; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        if (i != k && factor != 0) {
          subtract(a[i], a[k], factor);
          subtract(b[i], b[k], factor);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      double diagonal = a[i][i];
      b[i] = Arrays.stream(b[i]).map(value -> value / diagonal).toArray();
    }
    return b;
  }

  private static int pivot(double[][] a, int k) {
    int pivot = k;
    for (int i = k + 1; i < a.length; i++) {
      pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
    }
    return pivot;
  }

  private static void swap(double[][] rows, int i, int j) {
    double[] row = rows[i];
    rows[i] = rows[j];
    rows[j] = row;
  }

  private static void subtract(double[] target, double[] source, double factor) {
    for (int i = 0; i < target.length; i++) {
      target[i] -= factor * source[i];
    }
  }

  static NdArray determinant(NdArray array) {
    NdArray result = NdArray.zeros(array.type(), Arrays.copyOf(array.dims(), array.rank() - 2));
    for (int page = 0; page < result.size(); page++) {
      double[][] a = matrix(array, page);
      double determinant = 1;
      for (int k = 0; k < a.length && determinant != 0; k++) {
        int pivot = pivot(a, k);
        determinant *= pivot == k ? a[pivot][k] : -a[pivot][k];
        swap(a, k, pivot);
        for (int i = k + 1; i < a.length && determinant != 0; i++) {
          subtract(a[i], a[k], a[i][k] / a[k][k]);
        }
      }
      result.setDouble(page, determinant);
    }
    return result;
  }

  static NdArray cholesky(NdArray array) {
    int n = array.dim(array.rank() - 1);
    NdArray result = result(array, n, n);
    for (int page = 0; page < pages(array); page++) {
      double[][] a = matrix(array, page);
      double[][] lower = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          double sum = a[i][j];
          for (int k = 0; k < j; k++) {
            sum -= lower[i][k] * lower[j][k];
          }
          if (i == j && sum <= 0) {
            throw KernelError.invalid(
                "Cholesky decomposition was not successful. The input might not be valid.");
          }
          lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
        }
      }
      store(result, page, lower);
    }
    return result;
  }
}
