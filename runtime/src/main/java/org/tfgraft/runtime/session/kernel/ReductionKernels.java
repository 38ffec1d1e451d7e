package org.tfgraft.runtime.session.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Reductions along axes, running sums, segments, arg-extremes and the largest elements. */
final class ReductionKernels {
  private ReductionKernels() {}

  /** Computes one result from a run of elements of a dense array. */
  @FunctionalInterface
  interface Fold {
    void into(NdArray result, int place, NdArray elements, int from, int count);
  }

  static Kernel find(String type) {
    return switch (type) {
      case "Sum" -> call -> sums(call, ReductionKernels::sum, false);
      case "Mean" -> call -> sums(call, ReductionKernels::mean, true);
      case "Prod" -> call -> reduce(call, ReductionKernels::product);
      case "Max" -> call -> reduce(call, (r, i, a, from, n) -> extreme(r, i, a, from, n, true));
      case "Min" -> call -> reduce(call, (r, i, a, from, n) -> extreme(r, i, a, from, n, false));
      case "All" ->
          call ->
              reduce(
                  call,
                  (r, i, a, from, n) ->
                      r.setBoolean(i, IntStream.range(from, from + n).allMatch(a::getBoolean)));
      case "Any" ->
          call ->
              reduce(
                  call,
                  (r, i, a, from, n) ->
                      r.setBoolean(i, IntStream.range(from, from + n).anyMatch(a::getBoolean)));
      case "EuclideanNorm" -> call -> reduce(call, ReductionKernels::norm);
      case "ArgMax" -> call -> argExtreme(call, true);
      case "ArgMin" -> call -> argExtreme(call, false);
      case "Cumsum" -> call -> cumulate(call, false);
      case "Cumprod" -> call -> cumulate(call, true);
      case "AddN", "AccumulateNV2" -> ReductionKernels::addN;
      case "L2Loss" -> ReductionKernels::l2Loss;
      case "TopKV2", "TopK" -> ReductionKernels::topK;
      case "InTopK", "InTopKV2" -> ReductionKernels::inTopK;
      default -> null;
    };
  }

  /** Sums in single precision are rounded after each addition, in the order that Eigen adds. */
  private static Object sums(Call call, Fold wide, boolean mean) {
    NdArray array = call.in(0);
    if (array.type() != NumpyType.FLOAT32 || array.rank() == 0) {
      return reduce(call, wide);
    }
    boolean inner = isInner(array.rank(), call.ints(1));
    return reduce(
        call,
        (result, place, a, from, n) -> {
          float sum = inner ? packetSum(a.floats(), from, n) : sequentialSum(a.floats(), from, n);
          result.setDouble(place, mean ? sum / n : sum);
        });
  }

  /** Whether the reduced axes are the last ones, whose elements lie next to each other. */
  private static boolean isInner(int rank, int... axes) {
    boolean[] reduced = new boolean[rank];
    for (int axis : axes) {
      reduced[Broadcasting.axis(axis, rank)] = true;
    }
    int first = rank;
    while (first > 0 && reduced[first - 1]) {
      first--;
    }
    for (int i = 0; i < first; i++) {
      if (reduced[i]) {
        return false;
      }
    }
    return first < rank;
  }

  private static float sequentialSum(float[] values, int from, int n) {
    float sum = 0;
    for (int i = from; i < from + n; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static float packetSum(float[] values, int from, int n) {
    int whole = n - n % EigenMath.PACKET;
    float[] p = new float[EigenMath.PACKET];
    for (int i = 0; i < whole; i++) {
      p[i % EigenMath.PACKET] += values[from + i];
    }
    float rest = sequentialSum(values, from + whole, n - whole);
    float low = (p[0] + p[4]) + (p[2] + p[6]);
    float high = (p[1] + p[5]) + (p[3] + p[7]);
    return rest + (low + high);
  }

  private static Object reduce(Call call, Fold fold) {
    NdArray array = call.in(0);
    boolean[] reduced = new boolean[array.rank()];
    for (int axis : call.ints(1)) {
      reduced[Broadcasting.axis(axis, array.rank())] = true;
    }
    return reduce(array, reduced, call.flag("keep_dims"), fold);
  }

  static NdArray reduce(NdArray array, boolean[] reduced, boolean keep, Fold fold) {
    List<Integer> order = new ArrayList<>();
    List<Integer> dims = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    int count = 1;
    for (int i = 0; i < reduced.length; i++) {
      if (reduced[i]) {
        count *= array.dim(i);
        kept.add(1);
      } else {
        order.add(i);
        dims.add(array.dim(i));
        kept.add(array.dim(i));
      }
    }
    IntStream.range(0, reduced.length).filter(i -> reduced[i]).forEach(order::add);
    NdArray moved = array.rank() == 0 ? array.dense() : array.transpose(ints(order)).dense();
    NdArray result = NdArray.zeros(array.type(), ints(dims));
    for (int i = 0; i < result.size(); i++) {
      fold.into(result, i, moved, i * count, count);
    }
    return keep ? result.reshape(ints(kept)) : result;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  static void sum(NdArray result, int place, NdArray a, int from, int n) {
    if (!a.type().isFloat()) {
      long sum = 0;
      for (int i = from; i < from + n; i++) {
        sum += a.getLong(i);
      }
      result.setLong(place, sum);
      return;
    }
    result.setDouble(place, total(a, from, n));
  }

  private static double total(NdArray a, int from, int n) {
    double sum = 0;
    for (int i = from; i < from + n; i++) {
      sum += a.getDouble(i);
    }
    return sum;
  }

  private static void mean(NdArray result, int place, NdArray a, int from, int n) {
    if (a.type().isFloat()) {
      result.setDouble(place, total(a, from, n) / n);
    } else {
      long sum = 0;
      for (int i = from; i < from + n; i++) {
        sum += a.getLong(i);
      }
      result.setLong(place, n == 0 ? 0 : sum / n);
    }
  }

  private static void norm(NdArray result, int place, NdArray a, int from, int n) {
    double sum = 0;
    for (int i = from; i < from + n; i++) {
      sum += a.getDouble(i) * a.getDouble(i);
    }
    result.setDouble(place, Math.sqrt(sum));
  }

  private static void product(NdArray result, int place, NdArray a, int from, int n) {
    if (a.type().isFloat()) {
      double product = 1;
      for (int i = from; i < from + n; i++) {
        product *= a.getDouble(i);
      }
      result.setDouble(place, product);
    } else {
      long product = 1;
      for (int i = from; i < from + n; i++) {
        product *= a.getLong(i);
      }
      result.setLong(place, product);
    }
  }

  private static void extreme(NdArray result, int place, NdArray a, int from, int n, boolean max) {
    if (a.type().isFloat()) {
      double best = max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      for (int i = from; i < from + n; i++) {
        double value = a.getDouble(i);
        best = (max ? value > best : value < best) ? value : best;
      }
      result.setDouble(place, best);
    } else {
      long best = n == 0 ? 0 : a.getLong(from);
      for (int i = from; i < from + n; i++) {
        best = max ? Math.max(best, a.getLong(i)) : Math.min(best, a.getLong(i));
      }
      result.setLong(place, best);
    }
  }

  private static Object argExtreme(Call call, boolean max) {
    NdArray array = call.in(0);
    int axis = Broadcasting.axis(call.scalar(1), array.rank());
    if (array.dim(axis) == 0) {
      throw KernelError.invalid(
          "Reduction axis " + axis + " is empty in shape " + Broadcasting.text(array.dims()));
    }
    boolean[] reduced = new boolean[array.rank()];
    reduced[axis] = true;
    NdArray numbered =
        array.type().isInteger() ? array.as(NumpyType.INT64) : array.as(NumpyType.FLOAT64);
    return reduce(
            numbered,
            reduced,
            false,
            (result, place, a, from, n) -> {
              int best = 0;
              for (int i = 1; i < n; i++) {
                int order =
                    a.type().isInteger()
                        ? Long.compare(a.getLong(from + i), a.getLong(from + best))
                        : a.getDouble(from + i) > a.getDouble(from + best)
                            ? 1
                            : a.getDouble(from + i) < a.getDouble(from + best) ? -1 : 0;
                best = (max ? order > 0 : order < 0) ? i : best;
              }
              result.setLong(place, best);
            })
        .as(call.outputType(0));
  }

  private static Object cumulate(Call call, boolean product) {
    NdArray array = call.in(0);
    int axis = Broadcasting.axis(call.scalar(1), array.rank());
    boolean exclusive = call.flag("exclusive");
    boolean reverse = call.flag("reverse");
    NdArray result = ArrayKernels.zerosLike(array);
    int step = Broadcasting.volume(array, axis + 1, array.rank());
    int extent = array.dim(axis);
    for (int line = 0; line < array.size() / Math.max(1, extent); line++) {
      int start = line / step * step * extent + line % step;
      double running = product ? 1 : 0;
      for (int k = 0; k < extent; k++) {
        int at = start + (reverse ? extent - 1 - k : k) * step;
        double value = array.getDouble(at);
        double next = product ? running * value : running + value;
        next = array.type() == NumpyType.FLOAT32 ? (float) next : next;
        result.setDouble(at, exclusive ? running : next);
        running = next;
      }
    }
    return result;
  }

  private static Object addN(Call call) {
    NdArray sum = call.in(0);
    for (int i = 1; i < call.inputCount(); i++) {
      NdArray part = call.in(i);
      if (!Arrays.equals(sum.dims(), part.dims())) {
        throw KernelError.invalid(
            "Inputs to operation "
                + call.operation().name()
                + " of type "
                + call.operation().type()
                + " must have the same size and shape.  Input 0: "
                + Broadcasting.text(sum.dims())
                + " != input "
                + i
                + ": "
                + Broadcasting.text(part.dims()));
      }
      sum = BinaryKernels.arithmetic(sum, part, Double::sum, Long::sum);
    }
    return sum;
  }

  private static Object l2Loss(Call call) {
    NdArray array = call.in(0);
    double sum = 0;
    for (int i = 0; i < array.size(); i++) {
      sum += array.getDouble(i) * array.getDouble(i);
    }
    return NdArray.scalar(array.type(), sum / 2);
  }

  private static Object topK(Call call) {
    NdArray array = call.in(0).dense();
    int k = call.inputCount() > 1 ? (int) call.scalar(1) : (int) call.number("k", 1);
    int n = array.dim(array.rank() - 1);
    if (k > n) {
      throw KernelError.invalid("input must have at least k columns. Had " + n + ", needed " + k);
    }
    int[] dims = array.dims();
    dims[dims.length - 1] = k;
    NdArray values = NdArray.zeros(array.type(), dims);
    NdArray indices = NdArray.zeros(NumpyType.INT32, dims);
    for (int row = 0; row < values.size() / Math.max(1, k); row++) {
      int from = row * n;
      List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
      order.sort((a, b) -> Double.compare(array.getDouble(from + b), array.getDouble(from + a)));
      for (int i = 0; i < k; i++) {
        values.copyElement(array, from + order.get(i), row * k + i);
        indices.setLong(row * k + i, order.get(i));
      }
    }
    return new Object[] {values, indices};
  }

  private static Object inTopK(Call call) {
    NdArray predictions = call.in(0);
    NdArray targets = call.in(1);
    long k = call.inputCount() > 2 ? call.scalar(2) : call.number("k", 1);
    int classes = predictions.dim(1);
    NdArray result = NdArray.zeros(NumpyType.BOOL, targets.dims());
    for (int row = 0; row < targets.size(); row++) {
      int from = row * classes;
      double own = predictions.getDouble(from + (int) targets.getLong(row));
      long better =
          IntStream.range(from, from + classes).filter(i -> predictions.getDouble(i) > own).count();
      result.setBoolean(row, better < k && Double.isFinite(own));
    }
    return result;
  }
}
