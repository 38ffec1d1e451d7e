package org.tfgraft.runtime.session.kernel;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;

/** The few computations worth ND4J's native code; the class that loads it, when first used. */
final class NativeMath {
  private NativeMath() {}

  /** The product of two large matrices of floats or doubles. */
  static NdArray product(NdArray a, NdArray b) {
    try (INDArray left = matrix(a);
        INDArray right = matrix(b);
        INDArray result =
            Nd4j.createUninitialized(left.dataType(), new long[] {a.dim(0), b.dim(1)}, 'c')) {
      left.mmuli(right, result);
      return a.type() == NumpyType.FLOAT32
          ? NdArray.wrap(result.data().asFloat(), a.dim(0), b.dim(1))
          : NdArray.wrap(result.data().asDouble(), a.dim(0), b.dim(1));
    }
  }

  private static INDArray matrix(NdArray array) {
    long[] shape = {array.dim(0), array.dim(1)};
    return array.type() == NumpyType.FLOAT32
        ? Nd4j.create(array.floats(), shape, 'c')
        : Nd4j.create(array.doubles(), shape, 'c');
  }
}
