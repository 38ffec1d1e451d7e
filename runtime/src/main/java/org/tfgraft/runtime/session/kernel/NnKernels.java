package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Biases, softmaxes, cross entropies and normalisations. */
final class NnKernels {
  private NnKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "BiasAdd", "BiasAddV1" -> NnKernels::biasAdd;
      case "BiasAddGrad" -> NnKernels::biasGradient;
      case "Softmax" ->
          call ->
              rows(
                  call.in(0),
                  call.in(0).type() == NumpyType.FLOAT32
                      ? NnKernels::singleSoftmax
                      : NnKernels::softmax);
      case "LogSoftmax" -> call -> rows(call.in(0), NnKernels::logSoftmax);
      case "SoftmaxCrossEntropyWithLogits" -> NnKernels::crossEntropy;
      case "SparseSoftmaxCrossEntropyWithLogits" -> NnKernels::sparseCrossEntropy;
      case "FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3" -> NnKernels::batchNorm;
      case "FusedBatchNormGrad", "FusedBatchNormGradV2", "FusedBatchNormGradV3" ->
          NnKernels::batchNormGradient;
      case "LRN" -> NnKernels::localResponse;
      default -> null;
    };
  }

  private static boolean channelsFirst(Call call) {
    return call.text("data_format", "NHWC").startsWith("NC");
  }

  private static Object biasAdd(Call call) {
    NdArray array = call.in(0);
    NdArray bias = call.in(1);
    int channel = channelsFirst(call) ? 1 : array.rank() - 1;
    if (array.dim(channel) != bias.size()) {
      throw KernelError.invalid(
          "Must provide as many biases as the last dimension of the input "
              + "tensor: "
              + Broadcasting.text(bias.dims())
              + " vs. "
              + Broadcasting.text(array.dims()));
    }
    int[] dims = new int[array.rank()];
    Arrays.fill(dims, 1);
    dims[channel] = bias.size();
    return BinaryKernels.arithmetic(array, bias.reshape(dims), Double::sum, Long::sum);
  }

  private static Object biasGradient(Call call) {
    NdArray gradient = call.in(0);
    boolean[] reduced = new boolean[gradient.rank()];
    Arrays.fill(reduced, true);
    reduced[channelsFirst(call) ? 1 : gradient.rank() - 1] = false;
    return ReductionKernels.reduce(gradient, reduced, false, ReductionKernels::sum);
  }

  /** Computes one row of a matrix into the same row of the result. */
  @FunctionalInterface
  private interface Row {
    void into(double[] row);
  }

  private static NdArray rows(NdArray array, Row function) {
    NdArray result = NdArray.zeros(array.type(), array.dims());
    NdArray dense = array.dense();
    int n = array.dim(array.rank() - 1);
    double[] row = new double[n];
    for (int start = 0; start < array.size(); start += n) {
      for (int i = 0; i < n; i++) {
        row[i] = dense.getDouble(start + i);
      }
      function.into(row);
      for (int i = 0; i < n; i++) {
        result.setDouble(start + i, row[i]);
      }
    }
    return result;
  }

  private static double max(double[] row) {
    return Arrays.stream(row).max().orElse(0);
  }

  private static void softmax(double[] row) {
    double max = max(row);
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.exp(row[i] - max);
      sum += row[i];
    }
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
  }

  private static void singleSoftmax(double[] row) {
    double max = max(row);
    float sum = 0;
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) Math.exp((float) (row[i] - max));
      sum += (float) row[i];
    }
    float inverse = 1 / sum;
    for (int i = 0; i < row.length; i++) {
      row[i] *= inverse;
    }
  }

  private static void logSoftmax(double[] row) {
    double max = max(row);
    double sum = 0;
    for (double value : row) {
      sum += Math.exp(value - max);
    }
    double shift = max + Math.log(sum);
    for (int i = 0; i < row.length; i++) {
      row[i] -= shift;
    }
  }

  private static Object crossEntropy(Call call) {
    int[] dims = Broadcasting.common(call.in(0), call.in(1));
    NdArray logits = call.in(0).broadcastTo(dims).dense();
    NdArray labels = call.in(1).broadcastTo(dims).dense();
    NdArray logs = rows(logits.as(NumpyType.FLOAT64), NnKernels::logSoftmax);
    int n = dims[1];
    NdArray loss = NdArray.zeros(logits.type(), dims[0]);
    NdArray gradient = NdArray.zeros(logits.type(), dims);
    for (int row = 0; row < dims[0]; row++) {
      double sum = 0;
      for (int i = row * n; i < (row + 1) * n; i++) {
        sum -= labels.getDouble(i) == 0 ? 0 : labels.getDouble(i) * logs.getDouble(i);
        gradient.setDouble(i, Math.exp(logs.getDouble(i)) - labels.getDouble(i));
      }
      loss.setDouble(row, sum);
    }
    return new Object[] {loss, gradient};
  }

  private static Object sparseCrossEntropy(Call call) {
    NdArray logits = call.in(0);
    NdArray labels = call.in(1);
    int n = logits.dim(1);
    NdArray logs = rows(logits.as(NumpyType.FLOAT64), NnKernels::logSoftmax);
    NdArray loss = NdArray.zeros(logits.type(), logits.dim(0));
    NdArray gradient = NdArray.zeros(logits.type(), logits.dims());
    for (int row = 0; row < logits.dim(0); row++) {
      long label = labels.getLong(row);
      if (label < 0 || label >= n) {
        throw KernelError.invalid(
            "Received a label value of "
                + label
                + " which is outside the valid range of [0, "
                + n
                + ").  Label values: "
                + labelText(labels));
      }
      for (int i = 0; i < n; i++) {
        gradient.setDouble(
            row * n + i, Math.exp(logs.getDouble(row * n + i)) - (i == label ? 1 : 0));
      }
      loss.setDouble(row, -logs.getDouble(row * n + (int) label));
    }
    return new Object[] {loss, gradient};
  }

  private static String labelText(NdArray labels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      text.append(i == 0 ? "" : " ").append(labels.getLong(i));
    }
    return text.toString();
  }

  /**
   * Positions of one channel's elements: {@code outer * channels * inner + channel * inner + …}.
   */
  private record Channels(int count, int inner, int outer) {
    static Channels of(NdArray x, boolean first) {
      int channels = x.dim(first ? 1 : x.rank() - 1);
      int inner = first ? Broadcasting.volume(x, 2, x.rank()) : 1;
      return new Channels(channels, inner, x.size() / Math.max(1, channels * inner));
    }

    int each() {
      return outer * inner;
    }

    int at(int channel, int i) {
      return (i / inner * count + channel) * inner + i % inner;
    }
  }

  private static Object batchNorm(Call call) {
    NdArray x = call.in(0).dense();
    Channels channels = Channels.of(x, channelsFirst(call));
    boolean training = !call.has("is_training") || call.flag("is_training");
    double epsilon = (float) call.real("epsilon", 1e-4);
    NdArray y = NdArray.zeros(x.type(), x.dims());
    NdArray mean = NdArray.zeros(NumpyType.FLOAT32, channels.count());
    NdArray variance = NdArray.zeros(NumpyType.FLOAT32, channels.count());
    NdArray unbiased = NdArray.zeros(NumpyType.FLOAT32, channels.count());
    for (int c = 0; c < channels.count(); c++) {
      double average = training ? average(x, channels, c) : call.in(3).getDouble(c);
      double spread = training ? spread(x, channels, c, average) : call.in(4).getDouble(c);
      double factor = call.in(1).getDouble(c) / Math.sqrt(spread + epsilon);
      for (int i = 0; i < channels.each(); i++) {
        int at = channels.at(c, i);
        y.setDouble(at, (x.getDouble(at) - average) * factor + call.in(2).getDouble(c));
      }
      mean.setDouble(c, average);
      variance.setDouble(c, spread);
      int n = channels.each();
      unbiased.setDouble(c, training ? spread * n / Math.max(1, n - 1) : spread);
    }
    NdArray none = NdArray.zeros(NumpyType.FLOAT32, 0);
    return call.operation().outputCount() > 5
        ? new Object[] {y, mean, unbiased, mean, variance, none}
        : new Object[] {y, mean, unbiased, mean, variance};
  }

  private static double average(NdArray x, Channels channels, int c) {
    double sum = 0;
    for (int i = 0; i < channels.each(); i++) {
      sum += x.getDouble(channels.at(c, i));
    }
    return sum / channels.each();
  }

  private static double spread(NdArray x, Channels channels, int c, double average) {
    double sum = 0;
    for (int i = 0; i < channels.each(); i++) {
      double distance = x.getDouble(channels.at(c, i)) - average;
      sum += distance * distance;
    }
    return sum / channels.each();
  }

  private static Object batchNormGradient(Call call) {
    NdArray gradient = call.in(0).dense();
    NdArray x = call.in(1).dense();
    Channels channels = Channels.of(x, channelsFirst(call));
    boolean training = !call.has("is_training") || call.flag("is_training");
    double epsilon = (float) call.real("epsilon", 1e-4);
    NdArray dx = NdArray.zeros(x.type(), x.dims());
    NdArray dscale = NdArray.zeros(NumpyType.FLOAT32, channels.count());
    NdArray doffset = NdArray.zeros(NumpyType.FLOAT32, channels.count());
    int n = channels.each();
    for (int c = 0; c < channels.count(); c++) {
      double average = call.in(3).getDouble(c);
      double inverse = 1 / Math.sqrt(call.in(4).getDouble(c) + epsilon);
      double sum = 0;
      double weighted = 0;
      for (int i = 0; i < n; i++) {
        int at = channels.at(c, i);
        sum += gradient.getDouble(at);
        weighted += gradient.getDouble(at) * (x.getDouble(at) - average) * inverse;
      }
      double scale = call.in(2).getDouble(c) * inverse;
      for (int i = 0; i < n; i++) {
        int at = channels.at(c, i);
        double centred = (x.getDouble(at) - average) * inverse;
        double own = gradient.getDouble(at);
        dx.setDouble(at, scale * (training ? own - sum / n - centred * weighted / n : own));
      }
      dscale.setDouble(c, weighted);
      doffset.setDouble(c, sum);
    }
    NdArray none = NdArray.zeros(NumpyType.FLOAT32, 0);
    return new Object[] {dx, dscale, doffset, none, none};
  }

  private static Object localResponse(Call call) {
    NdArray x = call.in(0).dense();
    int radius = (int) call.number("depth_radius", 5);
    double bias = call.real("bias", 1);
    double alpha = call.real("alpha", 1);
    double beta = call.real("beta", 0.5);
    int depth = x.dim(x.rank() - 1);
    NdArray result = NdArray.zeros(x.type(), x.dims());
    for (int i = 0; i < x.size(); i++) {
      int channel = i % depth;
      double sum = 0;
      for (int c = Math.max(0, channel - radius); c <= Math.min(depth - 1, channel + radius); c++) {
        double value = x.getDouble(i - channel + c);
        sum += value * value;
      }
      result.setDouble(i, x.getDouble(i) / Math.pow(bias + alpha * sum, beta));
    }
    return result;
  }
}
