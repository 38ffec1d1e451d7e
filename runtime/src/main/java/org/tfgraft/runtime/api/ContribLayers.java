package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ContribInitializers;
import org.tfgraft.runtime.op.Initializer;
import org.tfgraft.runtime.op.Regularizers;
import org.tfgraft.runtime.python.PyCallable;

/** {@code tf.contrib.layers}: initializers and regularizers. */
public class ContribLayers {
  ContribLayers() {}

  public static Initializer xavierInitializer(Arg... options) {
    return ContribInitializers.xavier(new Options(options));
  }

  public static Initializer varianceScalingInitializer(Arg... options) {
    return ContribInitializers.varianceScaling(new Options(options));
  }

  public static PyCallable l1Regularizer(Object scale, Arg... options) {
    return Regularizers.l1(scale, new Options(options));
  }

  public static PyCallable l2Regularizer(Object scale, Arg... options) {
    return Regularizers.l2(scale, new Options(options));
  }

  public static PyCallable l1L2Regularizer(Arg... options) {
    return Regularizers.l1L2(new Options(options));
  }

  public static PyCallable sumRegularizer(Object regularizerList, Arg... options) {
    return Regularizers.sum(regularizerList, new Options(options));
  }

  public static Tensor applyRegularization(Object regularizer, Arg... options) {
    return Regularizers.apply(regularizer, new Options(options));
  }
}
