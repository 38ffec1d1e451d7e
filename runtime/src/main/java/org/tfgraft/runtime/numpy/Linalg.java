package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;

/** {@code np.linalg}. */
public abstract class Linalg {
  Linalg() {}

  /** The Euclidean (or Frobenius) length along an axis or of the whole array. */
  public static Object norm(Object x, Arg... options) {
    Options given = new Options(options);
    NdArray array = Ufuncs.array(x);
    NumpyType type = array.type().isFloat() ? array.type() : NumpyType.FLOAT64;
    NdArray squares = Elementwise.unary(array.as(type), type, v -> v * v);
    Object sum = Reductions.sum(squares, given.get("axis"), given.flag("keepdims"), null);
    return Ufuncs.real(sum, Math::sqrt);
  }
}
