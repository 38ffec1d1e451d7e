package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Activations;
import org.tfgraft.runtime.op.EmbeddingOps;
import org.tfgraft.runtime.op.KnownInvalid;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.NamedOutputs;
import org.tfgraft.runtime.op.NnOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.Statistics;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.session.InvalidArgumentError;

/** {@code tf.nn}: layers, activations and losses as functions. */
@SuppressWarnings("try") // scopes are opened for their effect
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
    } catch (KnownInvalid error) {
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

  public static PyTuple weightedMoments(
      Object x, Object axes, Object frequencyWeights, Arg... options) {
    return Statistics.weightedMoments(x, axes, frequencyWeights, new Options(options));
  }

  public static PyTuple sufficientStatistics(Object x, Object axes, Arg... options) {
    return Statistics.sufficient(x, axes, new Options(options));
  }

  public static PyTuple normalizeMoments(
      Object counts, Object meanSs, Object varianceSs, Object shift, Arg... options) {
    return Statistics.normalize(counts, meanSs, varianceSs, shift, new Options(options));
  }

  public static Tensor zeroFraction(Object value, Arg... options) {
    return Statistics.zeroFraction(value, new Options(options));
  }

  public static PyTuple topK(Object input, Arg... options) {
    Options o = new Options(options);
    return NamedOutputs.of(
        "gen_nn_ops",
        Op.of("TopKV2", input, o.get("k", 1L))
            .attr("sorted", o.get("sorted", true))
            .name(o.string("name"))
            .operation());
  }

  public static Tensor inTopK(Object predictions, Object targets, Object k, Arg... options) {
    Options o = new Options(options);
    try (NameScope scope = NameScopes.of(o, "in_top_k")) {
      return Op.of("InTopKV2", o, predictions, targets, k).tensor();
    }
  }

  public static Tensor swish(Object features) {
    return Activations.swish(features);
  }

  public static Tensor crelu(Object features, Arg... options) {
    return Activations.crelu(features, new Options(options));
  }

  public static Tensor reluLayer(Object x, Object weights, Object biases, Arg... options) {
    return Activations.reluLayer(x, weights, biases, new Options(options));
  }

  public static Tensor weightedCrossEntropyWithLogits(Arg... options) {
    return Activations.weightedCrossEntropy(new Options(options));
  }

  public static Tensor logPoissonLoss(Object targets, Object logInput, Arg... options) {
    return Activations.logPoissonLoss(targets, logInput, new Options(options));
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
