package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.EmbeddingOps;
import org.tfgraft.runtime.op.NnOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.session.InvalidArgumentError;

/** {@code tf.nn}: layers, activations and losses as functions. */
public class Nn {
  Nn() {}

  public static Tensor relu(Object features, Arg... options) {
    return Op.of("Relu", new Options(options), features).tensor();
  }

  public static Tensor relu6(Object features, Arg... options) {
    return Op.of("Relu6", new Options(options), features).tensor();
  }

  public static Tensor elu(Object features, Arg... options) {
    return Op.of("Elu", new Options(options), features).tensor();
  }

  public static Tensor selu(Object features, Arg... options) {
    return Op.of("Selu", new Options(options), features).tensor();
  }

  public static Tensor softplus(Object features, Arg... options) {
    return Op.of("Softplus", new Options(options), features).tensor();
  }

  public static Tensor softsign(Object features, Arg... options) {
    return Op.of("Softsign", new Options(options), features).tensor();
  }

  public static Tensor leakyRelu(Object features, Arg... options) {
    return NnOps.leakyRelu(features, new Options(options));
  }

  public static Tensor biasAdd(Object value, Object bias, Arg... options) {
    return NnOps.biasAdd(value, bias, new Options(options));
  }

  public static Tensor softmax(Object logits, Arg... options) {
    return softmax("Softmax", logits, options);
  }

  public static Tensor logSoftmax(Object logits, Arg... options) {
    return softmax("LogSoftmax", logits, options);
  }

  private static Tensor softmax(String type, Object logits, Arg... options) {
    try {
      return NnOps.softmax(type, logits, new Options(options));
    } catch (NnOps.WrongAxis error) {
      throw new InvalidArgumentError(null, null, error.getMessage());
    }
  }

  public static Tensor dropout(Object x, Arg... options) {
    return NnOps.dropout(x, new Options(options));
  }

  public static Tensor conv2d(Object input, Arg... options) {
    return NnOps.conv2d(input, new Options(options));
  }

  public static Tensor l2Loss(Object t, Arg... options) {
    return Op.of("L2Loss", new Options(options), t).tensor();
  }

  public static Tensor lrn(Object input, Arg... options) {
    return Op.of("LRN", new Options(options), input).tensor();
  }

  public static Tensor l2Normalize(Object x, Arg... options) {
    return NnOps.l2Normalize(x, new Options(options));
  }

  public static PyTuple moments(Object x, Object axes, Arg... options) {
    return NnOps.moments(x, axes, new Options(options));
  }

  public static Tensor xwPlusB(Object x, Object weights, Object biases, Arg... options) {
    return NnOps.xwPlusB(x, weights, biases, new Options(options));
  }

  public static Tensor softmaxCrossEntropyWithLogits(Arg... options) {
    return NnOps.softmaxCrossEntropyWithLogits(new Options(options));
  }

  public static Tensor softmaxCrossEntropyWithLogitsV2(
      Object labels, Object logits, Arg... options) {
    return NnOps.softmaxCrossEntropyWithLogitsV2(labels, logits, new Options(options));
  }

  public static Tensor sparseSoftmaxCrossEntropyWithLogits(Arg... options) {
    return NnOps.sparseSoftmaxCrossEntropyWithLogits(new Options(options));
  }

  public static Tensor sigmoidCrossEntropyWithLogits(Arg... options) {
    return NnOps.sigmoidCrossEntropyWithLogits(new Options(options));
  }

  public static Tensor maxPool(
      Object value, Object ksize, Object strides, Object padding, Arg... options) {
    return NnOps.maxPool(value, ksize, strides, padding, new Options(options));
  }

  public static Tensor avgPool(
      Object value, Object ksize, Object strides, Object padding, Arg... options) {
    return NnOps.avgPool(value, ksize, strides, padding, new Options(options));
  }

  public static Tensor batchNormalization(
      Object x,
      Object mean,
      Object variance,
      Object offset,
      Object scale,
      Object varianceEpsilon,
      Arg... options) {
    return NnOps.batchNormalization(
        x, mean, variance, offset, scale, varianceEpsilon, new Options(options));
  }

  public static Tensor embeddingLookup(Object params, Object ids, Arg... options) {
    return EmbeddingOps.lookup(params, ids, new Options(options));
  }
}
