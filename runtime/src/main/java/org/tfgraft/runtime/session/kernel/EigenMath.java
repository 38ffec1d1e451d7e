package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.numpy.Elementwise;
import org.tfgraft.runtime.numpy.NdArray;

/** Transcendental functions on tensors. */
final class EigenMath {
  private EigenMath() {}

  static NdArray exp(NdArray a) {
    return Elementwise.unary(a, a.type(), Math::exp);
  }

  static NdArray log(NdArray a) {
    return Elementwise.unary(a, a.type(), Math::log);
  }

  static NdArray tanh(NdArray a) {
    return Elementwise.unary(a, a.type(), Math::tanh);
  }

  static NdArray sigmoid(NdArray a) {
    return Elementwise.unary(a, a.type(), x -> 1 / (1 + Math.exp(-x)));
  }
}
