package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;

/** What the begins, ends, strides and masks of a strided slice take, as far as they are known. */
final class StridedSlices {
  private final NdArray begin;
  private final NdArray end;
  private final NdArray strides;
  private final Operation op;

  private StridedSlices(Operation op, IntFunction<NdArray> constants) {
    this.op = op;
    strides = constants.apply(3);
    begin = strides == null ? null : constants.apply(1);
    end = strides == null ? null : constants.apply(2);
  }

  /** A range of a vector; whether it stands for one element without an axis. */
  record Range(long start, long step, int count, boolean shrinks) {
    long[] of(long[] values) {
      long[] taken = new long[count];
      Arrays.setAll(taken, i -> values[(int) (start + i * step)]);
      return taken;
    }
  }

  /** What is taken of a vector of that length, or null if that is not known. */
  static Range ofVector(Operation op, int length) {
    StridedSlices slice = new StridedSlices(op, index -> ConstantValue.of(op.input(index)));
    boolean one = op.input(1).shape().isFullyDefined() && op.input(1).shape().size(0) == 1;
    if (!one || slice.mask("ellipsis_mask") != 0 || slice.mask("new_axis_mask") != 0) {
      return null;
    }
    return slice.range(0, length);
  }

  private long mask(String name) {
    return (Long) op.attribute(name);
  }

  private boolean masked(String name, int index) {
    return (mask(name) >> index & 1) == 1;
  }

  private Range range(int index, long length) {
    if (strides == null) {
      return null;
    }
    boolean shrinks = masked("shrink_axis_mask", index);
    long step = shrinks ? 1 : strides.getLong(index);
    boolean fromStart = masked("begin_mask", index) && !shrinks;
    boolean toEnd = masked("end_mask", index);
    boolean whole = masked("begin_mask", index) && toEnd && !shrinks;
    if (step == 0 || !whole && (begin == null || end == null)) {
      return null;
    }
    long low = step > 0 ? 0 : -1;
    long high = step > 0 ? length : length - 1;
    long first =
        fromStart ? (step > 0 ? low : high) : clamp(begin.getLong(index), length, low, high);
    if (shrinks) {
      long at = begin.getLong(index) < 0 ? begin.getLong(index) + length : begin.getLong(index);
      return at < 0 || at >= length ? null : new Range(at, 1, 1, true);
    }
    long last = toEnd ? (step > 0 ? high : low) : clamp(end.getLong(index), length, low, high);
    long count = step > 0 ? (last - first + step - 1) / step : (first - last - step - 1) / -step;
    return new Range(first, step, (int) Math.max(0, count), false);
  }

  private static long clamp(long index, long length, long low, long high) {
    long forward = index < 0 ? index + length : index;
    return Math.max(low, Math.min(high, forward));
  }

  /** The static shape of the slice. */
  static TensorShape shape(ShapeContext context) {
    Operation op = context.operation();
    TensorShape input = context.shape(0);
    TensorShape ends = context.merge(context.ranked(1, 1), context.ranked(2, 1));
    TensorShape spec = context.merge(ends, context.ranked(3, 1));
    StridedSlices slice = new StridedSlices(op, context::constant);
    if (!input.hasRank() || !spec.isFullyDefined() || slice.strides == null) {
      return TensorShape.UNKNOWN;
    }
    int count = (int) spec.size(0);
    int newAxes = 0;
    boolean ellipsis = false;
    for (int i = 0; i < count; i++) {
      ellipsis |= slice.masked("ellipsis_mask", i);
      newAxes += slice.masked("new_axis_mask", i) && !slice.masked("ellipsis_mask", i) ? 1 : 0;
    }
    int consumed = count - newAxes - (ellipsis ? 1 : 0);
    int rest = input.rankOrUnknown() - consumed;
    if (rest < 0) {
      throw context.error(
          "Index out of range using input dim %d; input has only %d dims"
              .formatted(input.rankOrUnknown(), input.rankOrUnknown()));
    }
    List<Long> sizes = new ArrayList<>();
    int axis = 0;
    for (int i = 0; i < count; i++) {
      if (slice.masked("ellipsis_mask", i)) {
        for (int k = 0; k < rest; k++) {
          sizes.add(input.size(axis++));
        }
      } else if (slice.masked("new_axis_mask", i)) {
        sizes.add(1L);
      } else {
        slice.addAxis(context, i, input.size(axis++), sizes);
      }
    }
    while (axis < input.rankOrUnknown()) {
      sizes.add(input.size(axis++));
    }
    return TensorShape.of(sizes.stream().mapToLong(Long::longValue).toArray());
  }

  private void addAxis(ShapeContext context, int index, long length, List<Long> sizes) {
    if (strides.getLong(index) == 0) {
      throw context.error("strides[" + index + "] must be non-zero");
    }
    if (masked("shrink_axis_mask", index)) {
      if (begin != null && length >= 0) {
        long at = begin.getLong(index) < 0 ? begin.getLong(index) + length : begin.getLong(index);
        if (at >= length || at < 0) {
          throw context.error("slice index %d of dimension %d out of bounds.".formatted(at, index));
        }
      }
      return;
    }
    sizes.add(length < 0 ? -1 : sizeOf(range(index, length)));
  }

  private static long sizeOf(Range range) {
    return range == null ? -1 : range.count();
  }
}
