package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.MathOps;
import org.tfgraft.runtime.op.Op;

/** What {@code tf.math} has that {@code tf} has not. */
public class MathModule {
  MathModule() {}

  public static Tensor reduceStd(Object inputTensor, Arg... options) {
    return MathOps.reduceStd(inputTensor, new Options(options));
  }

  public static Tensor reduceVariance(Object inputTensor, Arg... options) {
    return MathOps.reduceVariance(inputTensor, new Options(options));
  }

  public static Tensor reduceEuclideanNorm(Object inputTensor, Arg... options) {
    return MathOps.reduce("EuclideanNorm", inputTensor, new Options(options));
  }

  public static Tensor xdivy(Object x, Object y, Arg... options) {
    return Op.of("Xdivy", new Options(options), x, y).tensor();
  }

  public static Tensor xlogy(Object x, Object y, Arg... options) {
    return Op.of("Xlogy", new Options(options), x, y).tensor();
  }
}
