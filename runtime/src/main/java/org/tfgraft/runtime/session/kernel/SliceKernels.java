package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.Shapes;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Slices, splits, paddings and reversals. */
final class SliceKernels {
  private SliceKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Slice" -> SliceKernels::slice;
      case "StridedSlice" -> call -> new StridedSlice(call, call.in(0).dims(), 1).of(call.in(0));
      case "StridedSliceGrad" -> SliceKernels::stridedGradient;
      case "Split" -> SliceKernels::split;
      case "SplitV" -> SliceKernels::splitSizes;
      case "Unpack" -> SliceKernels::unpack;
      case "Pad", "PadV2" -> SliceKernels::pad;
      case "MirrorPad" -> SliceKernels::mirror;
      case "ReverseV2" -> SliceKernels::reverse;
      case "Roll" -> SliceKernels::roll;
      case "ReverseSequence" -> SliceKernels::reverseSequence;
      default -> null;
    };
  }

  /** Along each axis given, elements move on, and from the end to the beginning. */
  private static Object roll(Call call) {
    NdArray array = call.in(0).dense();
    int[] shifts = new int[array.rank()];
    int[] axes = call.ints(2);
    for (int i = 0; i < axes.length; i++) {
      shifts[ArrayKernels.axis(axes[i], array.rank())] += call.ints(1)[i];
    }
    int[] steps = Shapes.strides(array.dims());
    return array.gather(
        array.dims(),
        flat -> {
          int position = 0;
          for (int d = 0; d < shifts.length; d++) {
            int index = flat / steps[d] % array.dim(d);
            position += Math.floorMod(index - shifts[d], array.dim(d)) * steps[d];
          }
          return position;
        });
  }

  /** The box of elements that begins at a position and has the given extents. */
  static NdArray box(NdArray array, int[] begin, int[] dims) {
    int[] steps = Shapes.strides(array.dims());
    int[] own = Shapes.strides(dims);
    return array.gather(
        dims,
        flat -> {
          int position = 0;
          for (int d = 0; d < dims.length; d++) {
            position += (begin[d] + flat / own[d] % dims[d]) * steps[d];
          }
          return position;
        });
  }

  private static Object slice(Call call) {
    NdArray array = call.in(0);
    int[] begin = call.ints(1);
    int[] size = call.ints(2);
    for (int d = 0; d < begin.length; d++) {
      if (size[d] == -1) {
        size[d] = array.dim(d) - begin[d];
      }
      if (begin[d] < 0 || begin[d] > array.dim(d)) {
        throw KernelError.invalid(
            "Expected begin[" + d + "] in [0, " + array.dim(d) + "], but got " + begin[d]);
      }
      if (size[d] < 0 || begin[d] + size[d] > array.dim(d)) {
        throw KernelError.invalid(
            "Expected size["
                + d
                + "] in [0, "
                + (array.dim(d) - begin[d])
                + "], but got "
                + size[d]);
      }
    }
    return box(array, begin, size);
  }

  private static Object stridedGradient(Call call) {
    NdArray gradient = call.in(4);
    NdArray result = NdArray.zeros(gradient.type(), call.ints(0));
    int[] positions = new StridedSlice(call, result.dims(), 1).positions();
    for (int i = 0; i < positions.length; i++) {
      result.copyElement(gradient, i, positions[i]);
    }
    return result;
  }

  private static Object split(Call call) {
    NdArray array = call.in(1);
    int count = (int) call.number("num_split", 1);
    int axis = ArrayKernels.axis(call.scalar(0), array.rank());
    if (array.dim(axis) % count != 0) {
      throw KernelError.invalid(
          "Number of ways to split should evenly divide the split dimension, "
              + "but got split_dim "
              + axis
              + " (size = "
              + array.dim(axis)
              + ") and num_split "
              + count);
    }
    int[] sizes = new int[count];
    Arrays.fill(sizes, array.dim(axis) / count);
    return parts(array, axis, sizes);
  }

  private static Object splitSizes(Call call) {
    NdArray array = call.in(0);
    int axis = ArrayKernels.axis(call.scalar(2), array.rank());
    int[] sizes = call.ints(1);
    int rest = array.dim(axis) - Arrays.stream(sizes).filter(s -> s >= 0).sum();
    boolean open = Arrays.stream(sizes).anyMatch(size -> size < 0);
    if (open ? rest < 0 : rest != 0) {
      throw KernelError.invalid(
          "Determined shape must either match input shape along split_dim exactly if fully specified,"
              + " or be less than the size of the input along split_dim if not fully specified. "
              + " Got: "
              + (array.dim(axis) - rest));
    }
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = sizes[i] < 0 ? rest : sizes[i];
    }
    return parts(array, axis, sizes);
  }

  private static Object[] parts(NdArray array, int axis, int[] sizes) {
    Object[] parts = new Object[sizes.length];
    int[] begin = new int[array.rank()];
    for (int i = 0; i < sizes.length; i++) {
      int[] dims = array.dims();
      dims[axis] = sizes[i];
      parts[i] = box(array, begin, dims);
      begin[axis] += sizes[i];
    }
    return parts;
  }

  private static Object unpack(Call call) {
    NdArray array = call.in(0);
    int axis = ArrayKernels.axis(call.number("axis", 0), array.rank());
    if (array.dim(axis) != call.operation().outputCount()) {
      throw KernelError.invalid(
          "Input shape axis %d must equal %d, got shape %s"
              .formatted(axis, call.operation().outputCount(), Broadcasting.text(array.dims())));
    }
    int[] ones = new int[array.dim(axis)];
    Arrays.fill(ones, 1);
    Object[] parts = parts(array, axis, ones);
    int[] dims = new int[array.rank() - 1];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = array.dim(i < axis ? i : i + 1);
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] = ((NdArray) parts[i]).reshape(dims);
    }
    return parts;
  }

  private static Object pad(Call call) {
    NdArray array = call.in(0);
    int[] widths = call.ints(1);
    int[] dims = array.dims();
    for (int d = 0; d < dims.length; d++) {
      dims[d] += widths[2 * d] + widths[2 * d + 1];
    }
    NdArray result =
        call.inputCount() > 2
            ? call.in(2).broadcastTo(dims).copy()
            : ArrayKernels.empty(array.type(), dims);
    int[] steps = Shapes.strides(dims);
    int[] own = Shapes.strides(array.dims());
    for (int i = 0; i < array.size(); i++) {
      int position = 0;
      for (int d = 0; d < dims.length; d++) {
        position += (widths[2 * d] + i / own[d] % array.dim(d)) * steps[d];
      }
      result.copyElement(array, i, position);
    }
    return result;
  }

  private static Object mirror(Call call) {
    NdArray array = call.in(0);
    int[] widths = call.ints(1);
    int skip = call.text("mode", "REFLECT").equals("REFLECT") ? 1 : 0;
    int[] dims = array.dims();
    for (int d = 0; d < dims.length; d++) {
      dims[d] += widths[2 * d] + widths[2 * d + 1];
    }
    int[] steps = Shapes.strides(dims);
    int[] own = Shapes.strides(array.dims());
    return array.gather(
        dims,
        flat -> {
          int position = 0;
          for (int d = 0; d < dims.length; d++) {
            int extent = array.dim(d);
            int at = flat / steps[d] % dims[d] - widths[2 * d];
            at = at < 0 ? -at - 1 + skip : at;
            at = at >= extent ? 2 * extent - 1 - at - skip : at;
            position += at * own[d];
          }
          return position;
        });
  }

  private static Object reverse(Call call) {
    NdArray array = call.in(0);
    boolean[] flipped = new boolean[array.rank()];
    for (int axis : call.ints(1)) {
      flipped[ArrayKernels.axis(axis, array.rank())] = true;
    }
    int[] steps = Shapes.strides(array.dims());
    return array.gather(
        array.dims(),
        flat -> {
          int position = 0;
          for (int d = 0; d < flipped.length; d++) {
            int at = flat / steps[d] % array.dim(d);
            position += (flipped[d] ? array.dim(d) - 1 - at : at) * steps[d];
          }
          return position;
        });
  }

  private static Object reverseSequence(Call call) {
    NdArray array = call.in(0);
    int[] lengths = call.ints(1);
    int along = (int) call.number("seq_dim", 0);
    int batch = (int) call.number("batch_dim", 0);
    int[] steps = Shapes.strides(array.dims());
    return array.gather(
        array.dims(),
        flat -> {
          int length = lengths[flat / steps[batch] % array.dim(batch)];
          int at = flat / steps[along] % array.dim(along);
          return at < length ? flat + (length - 1 - 2 * at) * steps[along] : flat;
        });
  }

  /** The masks and bounds of a strided slice, resolved against a shape. */
  private static final class StridedSlice {
    private final int[] dims;
    private final int[] begin;
    private final int[] stride;
    private final int[] count;
    private final java.util.List<Integer> finalDims = new java.util.ArrayList<>();

    StridedSlice(Call call, int[] dims, int firstInput) {
      this.dims = dims;
      int rank = dims.length;
      begin = new int[rank];
      stride = new int[rank];
      count = new int[rank];
      int[] from = call.ints(firstInput);
      int[] to = call.ints(firstInput + 1);
      int[] by = call.ints(firstInput + 2);
      resolve(call, from, to, by);
    }

    private static boolean bit(Call call, String mask, int i) {
      return (call.number(mask, 0) >> i & 1) == 1;
    }

    private void resolve(Call call, int[] from, int[] to, int[] by) {
      int fresh = 0;
      int ellipsis = from.length;
      for (int i = 0; i < from.length; i++) {
        ellipsis = bit(call, "ellipsis_mask", i) ? i : ellipsis;
        fresh += bit(call, "new_axis_mask", i) && i != ellipsis ? 1 : 0;
      }
      int given = from.length - fresh - (ellipsis < from.length ? 1 : 0);
      int axis = 0;
      for (int i = 0; i < from.length; i++) {
        if (i == ellipsis) {
          for (int kept = dims.length - given; kept > 0; kept--) {
            keep(axis++);
          }
        } else if (bit(call, "new_axis_mask", i)) {
          finalDims.add(1);
        } else if (bit(call, "shrink_axis_mask", i)) {
          single(axis++, from[i], i);
        } else {
          range(
              axis++,
              bit(call, "begin_mask", i) ? null : from[i],
              bit(call, "end_mask", i) ? null : to[i],
              by[i]);
        }
      }
      while (axis < dims.length) {
        keep(axis++);
      }
    }

    private void keep(int axis) {
      stride[axis] = 1;
      count[axis] = dims[axis];
      finalDims.add(dims[axis]);
    }

    private void single(int axis, int index, int place) {
      int position = index < 0 ? index + dims[axis] : index;
      if (position < 0 || position >= dims[axis]) {
        throw KernelError.invalid(
            "slice index " + index + " of dimension " + place + " out of bounds.");
      }
      begin[axis] = position;
      stride[axis] = 1;
      count[axis] = 1;
    }

    private void range(int axis, Integer from, Integer to, int by) {
      if (by == 0) {
        throw KernelError.invalid("strides[" + axis + "] must be non-zero");
      }
      org.tfgraft.runtime.python.PySlice.Indices range =
          org.tfgraft.runtime.python.PySlice.of(
                  from == null ? null : (long) from, to == null ? null : (long) to, (long) by)
              .indices(dims[axis]);
      begin[axis] = range.start();
      stride[axis] = by;
      count[axis] = range.count();
      finalDims.add(range.count());
    }

    int[] positions() {
      int[] steps = Shapes.strides(dims);
      int[] own = Shapes.strides(count);
      int[] positions = new int[Shapes.size(count)];
      for (int i = 0; i < positions.length; i++) {
        for (int d = 0; d < dims.length; d++) {
          positions[i] += (begin[d] + i / own[d] % count[d] * stride[d]) * steps[d];
        }
      }
      return positions;
    }

    NdArray of(NdArray array) {
      int[] positions = positions();
      return array.gather(
          finalDims.stream().mapToInt(Integer::intValue).toArray(), i -> positions[i]);
    }
  }
}
