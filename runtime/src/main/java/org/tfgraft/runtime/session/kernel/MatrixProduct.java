package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;

/** The product of two matrices: plain Java when it is small, ND4J when that pays. */
final class MatrixProduct {
  private static final long LARGE = 1L << 20;

  private MatrixProduct() {}

  static NdArray of(NdArray a, NdArray b) {
    return of(a, b, false);
  }

  /** The product with each multiplication and addition rounded once, as convolutions do. */
  static NdArray fused(NdArray a, NdArray b) {
    return of(a, b, true);
  }

  private static NdArray of(NdArray a, NdArray b, boolean fused) {
    long work = (long) a.dim(0) * a.dim(1) * b.dim(1);
    if (a.type() == NumpyType.FLOAT32) {
      return work > LARGE ? NativeMath.product(a, b) : floats(a, b, fused);
    }
    if (a.type().isFloat()) {
      return work > LARGE && a.type() == NumpyType.FLOAT64
          ? NativeMath.product(a, b)
          : doubles(a, b);
    }
    return integers(a, b);
  }

  private static NdArray floats(NdArray a, NdArray b, boolean fused) {
    int n = a.dim(0);
    int k = a.dim(1);
    int m = b.dim(1);
    float[] left = a.floats();
    float[] right = b.floats();
    float[] result = new float[n * m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        float factor = left[i * k + j];
        for (int c = 0; c < m; c++) {
          int at = i * m + c;
          float other = right[j * m + c];
          result[at] = fused ? Math.fma(factor, other, result[at]) : result[at] + factor * other;
        }
      }
    }
    return NdArray.wrap(result, n, m);
  }

  private static NdArray doubles(NdArray a, NdArray b) {
    int n = a.dim(0);
    int k = a.dim(1);
    int m = b.dim(1);
    double[] left = a.as(NumpyType.FLOAT64).doubles();
    double[] right = b.as(NumpyType.FLOAT64).doubles();
    double[] result = new double[n * m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double factor = left[i * k + j];
        for (int c = 0; c < m; c++) {
          result[i * m + c] += factor * right[j * m + c];
        }
      }
    }
    return NdArray.wrap(result, n, m).as(a.type());
  }

  private static NdArray integers(NdArray a, NdArray b) {
    int k = a.dim(1);
    int m = b.dim(1);
    NdArray result = NdArray.zeros(a.type(), a.dim(0), m);
    for (int i = 0; i < result.size(); i++) {
      long sum = 0;
      for (int j = 0; j < k; j++) {
        sum += a.getLong(i / m * k + j) * b.getLong(j * m + i % m);
      }
      result.setLong(i, sum);
    }
    return result;
  }
}
