package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Rows joined by the segments that they belong to, and values counted by the bins they are in. */
final class SegmentKernels {
  private SegmentKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "SegmentSum", "UnsortedSegmentSum" -> call -> join(call, 0, 0, Double::sum);
      case "SegmentProd", "UnsortedSegmentProd" -> call -> join(call, 1, 1, (a, b) -> a * b);
      case "SegmentMax" -> call -> join(call, lowest(call), 0, Math::max);
      case "UnsortedSegmentMax" -> call -> join(call, lowest(call), lowest(call), Math::max);
      case "SegmentMin" -> call -> join(call, highest(call), 0, Math::min);
      case "UnsortedSegmentMin" -> call -> join(call, highest(call), highest(call), Math::min);
      case "SegmentMean" -> SegmentKernels::mean;
      case "Bincount" -> SegmentKernels::bincount;
      case "HistogramFixedWidth" -> SegmentKernels::histogram;
      default -> null;
    };
  }

  private static Object bincount(Call call) {
    NdArray weights = call.in(2);
    NdArray counts = NdArray.zeros(weights.type(), (int) call.scalar(1));
    int[] numbers = call.ints(0);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        throw KernelError.invalid("Input arr must be non-negative!");
      }
      if (numbers[i] < counts.size()) {
        double weight = weights.size() == 0 ? 1 : weights.getDouble(i);
        counts.setDouble(numbers[i], counts.getDouble(numbers[i]) + weight);
      }
    }
    return counts;
  }

  private static double highest(Call call) {
    return switch (call.outputType(0)) {
      case FLOAT64 -> Double.MAX_VALUE;
      case FLOAT32 -> Float.MAX_VALUE;
      case INT64 -> Long.MAX_VALUE;
      default -> Integer.MAX_VALUE;
    };
  }

  private static double lowest(Call call) {
    return call.outputType(0) == NumpyType.INT32 ? Integer.MIN_VALUE : -highest(call);
  }

  private static int count(Call call) {
    return call.inputCount() > 2
        ? (int) call.scalar(2)
        : Arrays.stream(call.ints(1)).max().orElse(-1) + 1;
  }

  /** Joins the rows of each segment, from a start; a segment without rows has its own value. */
  private static NdArray join(Call call, double start, double empty, DoubleBinaryOperator joined) {
    NdArray data = call.in(0);
    int[] segments = call.ints(1);
    int rank = call.in(1).rank();
    int[] dims = new int[data.rank() - rank + 1];
    dims[0] = count(call);
    for (int i = 1; i < dims.length; i++) {
      dims[i] = data.dim(rank + i - 1);
    }
    NdArray result = NdArray.full(data.type(), empty, dims);
    int slice = Broadcasting.volume(data, rank, data.rank());
    boolean[] begun = new boolean[result.size()];
    for (int i = 0; i < data.size(); i++) {
      int segment = segments[i / slice];
      if (segment >= 0) {
        int target = segment * slice + i % slice;
        double before = begun[target] ? result.getDouble(target) : start;
        result.setDouble(target, joined.applyAsDouble(before, data.getDouble(i)));
        begun[target] = true;
      }
    }
    return result;
  }

  private static Object mean(Call call) {
    NdArray sums = join(call, 0, 0, Double::sum);
    int[] members = new int[count(call)];
    for (int segment : call.ints(1)) {
      members[segment]++;
    }
    int slice = members.length == 0 ? 1 : sums.size() / members.length;
    for (int i = 0; i < sums.size(); i++) {
      sums.setDouble(i, sums.getDouble(i) / Math.max(1, members[i / slice]));
    }
    return sums;
  }

  private static Object histogram(Call call) {
    int bins = (int) call.scalar(2);
    double low = call.in(1).getDouble(0);
    double step = (call.in(1).getDouble(1) - low) / bins;
    NdArray counts = NdArray.zeros(call.outputType(0), bins);
    for (int i = 0; i < call.in(0).size(); i++) {
      double place = Math.floor((call.in(0).getDouble(i) - low) / step);
      int bin = (int) Math.max(0, Math.min(bins - 1, place));
      counts.setLong(bin, counts.getLong(bin) + 1);
    }
    return counts;
  }
}
