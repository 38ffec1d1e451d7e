package org.tfgraft.runtime.session.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.numpy.Joining;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.numpy.Shapes;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Shapes, joining, picking, filling: what moves elements without changing them. */
final class ArrayKernels {
  private ArrayKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Shape" -> call -> shape(call.in(0), call.outputType(0));
      case "ShapeN" ->
          call ->
              IntStream.range(0, call.inputCount())
                  .mapToObj(i -> (Object) shape(call.in(i), call.outputType(i)))
                  .toArray();
      case "Size" -> call -> NdArray.scalar(call.outputType(0), (long) call.in(0).size());
      case "Rank" -> call -> NdArray.scalar(NumpyType.INT32, (long) call.in(0).rank());
      case "Reshape" -> ArrayKernels::reshape;
      case "ExpandDims" ->
          call -> {
            NdArray array = call.in(0);
            return Joining.expandDims(array, (long) axis(call.scalar(1), array.rank() + 1));
          };
      case "Squeeze" -> ArrayKernels::squeeze;
      case "Transpose" ->
          call -> call.in(0).transpose(order(call.ints(1), call.in(0).rank())).dense();
      case "InvertPermutation" -> ArrayKernels::invert;
      case "ConcatV2" ->
          call -> concat(call.in(0, call.inputCount() - 1), call.scalar(call.inputCount() - 1));
      case "Concat" -> call -> concat(call.in(1, call.inputCount()), call.scalar(0));
      case "Pack" -> ArrayKernels::pack;
      case "Tile" -> ArrayKernels::tile;
      case "Fill" -> ArrayKernels::fill;
      case "ZerosLike" -> call -> zerosLike(call.in(0));
      case "OnesLike" -> call -> NdArray.full(call.in(0).type(), 1L, call.in(0).dims());
      case "GatherV2", "Gather" ->
          call -> gather(call.in(0), call.in(1), call.inputCount() > 2 ? call.scalar(2) : 0, call);
      case "GatherNd" -> call -> gatherNd(call.in(0), call.in(1), call);
      case "ScatterNd" -> ArrayKernels::scatterNd;
      case "Range" -> ArrayKernels::range;
      case "LinSpace" -> ArrayKernels::linSpace;
      case "OneHot" -> ArrayKernels::oneHot;
      case "Select", "SelectV2" -> ArrayKernels::select;
      case "Where" -> ArrayKernels::where;
      case "BroadcastTo" -> call -> broadcast(call.in(0), call.ints(1)).dense();
      case "BroadcastArgs" ->
          call ->
              integers(
                  call.outputType(0),
                  IntStream.of(joint(call.ints(0), call.ints(1))).asLongStream().toArray());
      case "BroadcastGradientArgs" -> ArrayKernels::broadcastGradients;
      case "ConcatOffset" -> ArrayKernels::concatOffsets;
      case "DynamicStitch", "ParallelDynamicStitch" -> ArrayKernels::stitch;
      case "DynamicPartition" -> ArrayKernels::partition;
      case "Unique" -> ArrayKernels::unique;
      case "ListDiff" -> ArrayKernels::listDiff;
      case "DeepCopy" -> call -> call.in(0);
      default -> null;
    };
  }

  static NdArray integers(NumpyType type, long... values) {
    return NdArray.wrap(values, values.length).as(type);
  }

  private static NdArray shape(NdArray array, NumpyType type) {
    return integers(type, Arrays.stream(array.dims()).asLongStream().toArray());
  }

  static int axis(long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw KernelError.invalid(
          "Expected axis in the range [" + -rank + ", " + rank + "), but got " + axis);
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  private static Object tile(Call call) {
    if (call.in(1).size() != call.in(0).rank()) {
      throw KernelError.invalid(
          "Expected multiples argument to be a vector of length %d but got length %d"
              .formatted(call.in(0).rank(), call.in(1).size()));
    }
    return Joining.tile(call.in(0), call.in(1));
  }

  private static Object reshape(Call call) {
    NdArray array = call.in(0);
    int[] dims = call.ints(1);
    int unknown = -1;
    int known = 1;
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] == -1) {
        if (unknown >= 0) {
          throw KernelError.invalid(
              "Only one input size may be -1, not both " + unknown + " and " + i);
        }
        unknown = i;
      } else {
        known *= dims[i];
      }
    }
    if (unknown >= 0) {
      if (known == 0 || array.size() % known != 0) {
        throw KernelError.invalid(
            "Input to reshape is a tensor with "
                + array.size()
                + " values, but the requested shape requires a multiple of "
                + known);
      }
      dims[unknown] = array.size() / known;
    } else if (known != array.size()) {
      throw KernelError.invalid(
          "Input to reshape is a tensor with "
              + array.size()
              + " values, but the requested shape has "
              + known);
    }
    return array.reshape(dims);
  }

  private static Object squeeze(Call call) {
    NdArray array = call.in(0);
    int[] wanted = call.has("squeeze_dims") ? call.numbers("squeeze_dims") : new int[0];
    boolean[] dropped = new boolean[array.rank()];
    for (int axis : wanted) {
      int resolved = axis(axis, array.rank());
      if (array.dim(resolved) != 1) {
        throw KernelError.invalid(
            "Can not squeeze dim["
                + resolved
                + "], expected a dimension of 1, got "
                + array.dim(resolved));
      }
      dropped[resolved] = true;
    }
    return array.reshape(
        IntStream.range(0, array.rank())
            .filter(i -> wanted.length == 0 ? array.dim(i) != 1 : !dropped[i])
            .map(array::dim)
            .toArray());
  }

  private static int[] order(int[] permutation, int rank) {
    if (permutation.length != rank) {
      throw KernelError.invalid(
          "transpose expects a vector of size "
              + rank
              + ". But input(1) is a vector of size "
              + permutation.length);
    }
    return permutation;
  }

  private static Object invert(Call call) {
    int[] order = call.ints(0);
    long[] inverse = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return integers(call.outputType(0), inverse);
  }

  static NdArray concat(List<NdArray> parts, long axis) {
    int rank = parts.get(0).rank();
    int along = axis(axis, rank);
    for (int i = 0; i < parts.size(); i++) {
      NdArray part = parts.get(i);
      for (int d = 0; d < rank; d++) {
        if (part.rank() != rank || (d != along && part.dim(d) != parts.get(0).dim(d))) {
          throw KernelError.invalid(
              "ConcatOp : Dimensions of inputs should match: shape[0] = "
                  + Broadcasting.text(parts.get(0).dims())
                  + " vs. shape["
                  + i
                  + "] = "
                  + Broadcasting.text(part.dims()));
        }
      }
    }
    return Joining.concatenate(parts, (long) along);
  }

  private static Object pack(Call call) {
    List<NdArray> parts = call.in(0, call.inputCount());
    for (int i = 1; i < parts.size(); i++) {
      if (!Arrays.equals(parts.get(i).dims(), parts.get(0).dims())) {
        throw KernelError.invalid(
            "Shapes of all inputs must match: values[0].shape = "
                + Broadcasting.text(parts.get(0).dims())
                + " != values["
                + i
                + "].shape = "
                + Broadcasting.text(parts.get(i).dims()));
      }
    }
    return Joining.stack(parts, call.number("axis", 0));
  }

  private static Object fill(Call call) {
    int[] dims = call.ints(0);
    for (int i = 0; i < dims.length; i++) {
      if (dims[i] < 0) {
        throw KernelError.invalid("Fill dimensions must be >= 0");
      }
    }
    NdArray value = call.in(1);
    if (value.rank() != 0) {
      throw KernelError.invalid(
          "value must be a scalar, got shape " + Broadcasting.text(value.dims()));
    }
    return value.broadcastTo(dims).dense();
  }

  /** An array of zeros, or of empty strings. */
  static NdArray empty(NumpyType type, int[] dims) {
    return type == NumpyType.OBJECT
        ? NdArray.full(type, PyBytes.of(""), dims)
        : NdArray.zeros(type, dims);
  }

  static NdArray zerosLike(NdArray array) {
    return NdArray.zeros(array.type(), array.dims());
  }

  static NdArray gather(NdArray params, NdArray indices, long axis, Call call) {
    int along = axis(axis, params.rank());
    int extent = params.dim(along);
    for (int i = 0; i < indices.size(); i++) {
      long index = indices.getLong(i);
      if (index < 0 || index >= extent) {
        throw KernelError.invalid(
            "indices"
                + position(i, indices.dims())
                + " = "
                + index
                + " is not in [0, "
                + extent
                + ")");
      }
    }
    NdArray taken = Joining.take(params, indices.reshape(indices.size()), along);
    int[] dims = new int[params.rank() - 1 + indices.rank()];
    for (int i = 0; i < dims.length; i++) {
      dims[i] =
          i < along
              ? params.dim(i)
              : i < along + indices.rank()
                  ? indices.dim(i - along)
                  : params.dim(i - indices.rank() + 1);
    }
    return taken.reshape(dims);
  }

  private static String position(int flat, int[] dims) {
    if (dims.length == 0) {
      return "";
    }
    int[] index = new int[dims.length];
    int rest = flat;
    for (int i = dims.length - 1; i >= 0; i--) {
      index[i] = rest % dims[i];
      rest /= dims[i];
    }
    return Broadcasting.text(index);
  }

  static NdArray gatherNd(NdArray params, NdArray indices, Call call) {
    int depth = indices.dim(indices.rank() - 1);
    int slice = Broadcasting.volume(params, depth, params.rank());
    int count = Broadcasting.volume(indices, 0, indices.rank() - 1);
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = start(params.dims(), indices, i, depth, call.operation().name());
    }
    int[] dims = Arrays.copyOf(indices.dims(), indices.rank() - 1 + params.rank() - depth);
    for (int i = 0; i < params.rank() - depth; i++) {
      dims[indices.rank() - 1 + i] = params.dim(depth + i);
    }
    return params.gather(dims, flat -> starts[flat / slice] * slice + flat % slice);
  }

  private static int start(int[] dims, NdArray indices, int row, int depth, String name) {
    int start = 0;
    for (int d = 0; d < depth; d++) {
      long index = indices.getLong(row * depth + d);
      if (index < 0 || index >= dims[d]) {
        throw KernelError.invalid(
            "indices["
                + row
                + "] = ["
                + index
                + "] does not index into param shape "
                + Broadcasting.text(dims)
                + ", node name: "
                + name);
      }
      start = start * dims[d] + (int) index;
    }
    return start;
  }

  private static Object scatterNd(Call call) {
    NdArray indices = call.in(0);
    NdArray updates = call.in(1);
    int[] dims = call.ints(2);
    NdArray result = NdArray.zeros(updates.type(), dims);
    int depth = indices.dim(indices.rank() - 1);
    int slice = Broadcasting.volume(result, depth, dims.length);
    for (int i = 0; i < updates.size(); i++) {
      int start = start(dims, indices, i / slice, depth, call.operation().name());
      int target = start * slice + i % slice;
      result.setDouble(target, result.getDouble(target) + updates.getDouble(i));
    }
    return result;
  }

  private static Object range(Call call) {
    NumpyType type = call.outputType(0);
    double start = call.in(0).getDouble(0);
    double limit = call.in(1).getDouble(0);
    double delta = call.in(2).getDouble(0);
    if (delta == 0) {
      throw KernelError.invalid("Requires delta != 0: 0");
    }
    if (delta > 0 ? start > limit : start < limit) {
      throw KernelError.invalid(
          "Requires start "
              + (delta > 0 ? "<=" : ">=")
              + " limit when delta "
              + (delta > 0 ? ">" : "<")
              + " 0: "
              + plain(call.in(0))
              + "/"
              + plain(call.in(1)));
    }
    int count = (int) Math.ceil(Math.abs((limit - start) / delta));
    NdArray result = NdArray.zeros(type, count);
    double value = start;
    for (int i = 0; i < count; i++) {
      result.setDouble(i, value);
      value = type == NumpyType.FLOAT32 ? (float) (value + delta) : value + delta;
    }
    return result;
  }

  private static String plain(NdArray scalar) {
    return scalar.toString();
  }

  private static Object linSpace(Call call) {
    NumpyType type = call.outputType(0);
    double start = call.in(0).getDouble(0);
    double stop = call.in(1).getDouble(0);
    int count = (int) call.scalar(2);
    if (count <= 0) {
      throw KernelError.invalid("Requires num > 0: " + count);
    }
    boolean single = type == NumpyType.FLOAT32;
    double step = count == 1 ? 0 : (stop - start) / (count - 1);
    step = single && count > 1 ? (float) (stop - start) / (count - 1) : step;
    NdArray result = NdArray.zeros(type, count);
    for (int i = 0; i < count; i++) {
      double product = single ? (float) (step * i) : step * i;
      result.setDouble(i, start + product);
    }
    if (count > 1) {
      result.setDouble(count - 1, stop);
    }
    return result;
  }

  private static Object oneHot(Call call) {
    NdArray indices = call.in(0);
    int depth = (int) call.scalar(1);
    NdArray on = call.in(2);
    NdArray off = call.in(3);
    long axis = call.number("axis", -1);
    int along = axis < 0 ? indices.rank() : (int) axis;
    int[] dims = new int[indices.rank() + 1];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = i < along ? indices.dim(i) : i == along ? depth : indices.dim(i - 1);
    }
    int inner = Broadcasting.volume(indices, along, indices.rank());
    NdArray result = NdArray.zeros(on.type(), dims);
    for (int i = 0; i < result.size(); i++) {
      int hot = i / inner % depth;
      int index = i / inner / depth * inner + i % inner;
      result.copyElement(indices.getLong(index) == hot ? on : off, 0, i);
    }
    return result;
  }

  private static Object select(Call call) {
    NdArray condition = call.in(0);
    NdArray x = call.in(1);
    NdArray y = call.in(2);
    if (call.operation().type().equals("SelectV2")) {
      int[] dims = joint(joint(condition.dims(), x.dims()), y.dims());
      return chosen(broadcast(condition, dims), broadcast(x, dims), broadcast(y, dims));
    }
    if (!Arrays.equals(x.dims(), y.dims())) {
      throw KernelError.invalid(
          "'then' and 'else' must have the same size.  but received: "
              + Broadcasting.text(x.dims())
              + " vs. "
              + Broadcasting.text(y.dims()));
    }
    NdArray spread = condition;
    if (condition.rank() == 0 || condition.rank() == x.rank()) {
      spread = condition.broadcastTo(x.dims());
    } else {
      int[] dims = new int[x.rank()];
      Arrays.fill(dims, 1);
      dims[0] = condition.dim(0);
      spread = condition.reshape(dims).broadcastTo(x.dims());
    }
    return chosen(spread, x, y);
  }

  private static NdArray chosen(NdArray condition, NdArray x, NdArray y) {
    NdArray result = NdArray.zeros(x.type(), x.dims());
    for (int i = 0; i < result.size(); i++) {
      result.copyElement(condition.getBoolean(i) ? x : y, i, i);
    }
    return result;
  }

  private static int[] joint(int[] a, int[] b) {
    try {
      return Shapes.broadcast(a, b);
    } catch (org.tfgraft.runtime.python.ValueError error) {
      throw KernelError.invalid(
          "Incompatible shapes: " + Broadcasting.text(a) + " vs. " + Broadcasting.text(b));
    }
  }

  static NdArray broadcast(NdArray array, int[] dims) {
    return array.broadcastTo(dims);
  }

  private static Object where(Call call) {
    NdArray mask = call.in(0);
    int rank = mask.rank();
    int[] hits = IntStream.range(0, mask.size()).filter(mask::getBoolean).toArray();
    long[] result = new long[hits.length * rank];
    for (int i = 0; i < hits.length; i++) {
      int rest = hits[i];
      for (int d = rank - 1; d >= 0; d--) {
        result[i * rank + d] = rest % mask.dim(d);
        rest /= mask.dim(d);
      }
    }
    return NdArray.wrap(result, hits.length, rank);
  }

  private static Object broadcastGradients(Call call) {
    int[] a = call.ints(0);
    int[] b = call.ints(1);
    int rank = Math.max(a.length, b.length);
    List<Long> left = new ArrayList<>();
    List<Long> right = new ArrayList<>();
    boolean same = Arrays.equals(a, b);
    for (int i = 0; i < rank && !same; i++) {
      int x = i < rank - a.length ? 1 : a[i - rank + a.length];
      int y = i < rank - b.length ? 1 : b[i - rank + b.length];
      if (x == 1) {
        left.add((long) i);
      }
      if (y == 1) {
        right.add((long) i);
      }
    }
    NumpyType type = call.outputType(0);
    return new Object[] {integers(type, toArray(left)), integers(type, toArray(right))};
  }

  private static long[] toArray(List<Long> list) {
    return list.stream().mapToLong(Long::longValue).toArray();
  }

  private static Object concatOffsets(Call call) {
    int axis = (int) call.scalar(0);
    Object[] offsets = new Object[call.inputCount() - 1];
    long sum = 0;
    for (int i = 0; i < offsets.length; i++) {
      int[] dims = call.ints(i + 1);
      long[] offset = new long[dims.length];
      int along = axis(axis, dims.length);
      offset[along] = sum;
      sum += dims[along];
      offsets[i] = integers(NumpyType.INT32, offset);
    }
    return offsets;
  }

  private static Object stitch(Call call) {
    int n = call.inputCount() / 2;
    int size = 0;
    for (int i = 0; i < n; i++) {
      for (int index : call.ints(i)) {
        size = Math.max(size, index + 1);
      }
    }
    NdArray first = call.in(n);
    int skip = call.in(0).rank();
    int[] dims = new int[first.rank() - skip + 1];
    dims[0] = size;
    for (int i = 1; i < dims.length; i++) {
      dims[i] = first.dim(skip + i - 1);
    }
    NdArray result = NdArray.zeros(first.type(), dims);
    int slice = size == 0 ? 0 : result.size() / size;
    for (int i = 0; i < n; i++) {
      int[] indices = call.ints(i);
      for (int j = 0; j < indices.length; j++) {
        for (int k = 0; k < slice; k++) {
          result.copyElement(call.in(n + i), j * slice + k, indices[j] * slice + k);
        }
      }
    }
    return result;
  }

  private static Object partition(Call call) {
    NdArray data = call.in(0);
    int[] labels = call.ints(1);
    Object[] parts = new Object[(int) call.number("num_partitions", 1)];
    int slice = labels.length == 0 ? 0 : data.size() / labels.length;
    NdArray flat = data.reshape(flatDims(data, call.in(1).rank(), labels.length));
    for (int p = 0; p < parts.length; p++) {
      int label = p;
      long[] rows =
          IntStream.range(0, labels.length)
              .filter(i -> labels[i] == label)
              .asLongStream()
              .toArray();
      parts[p] = slice == 0 ? flat : Joining.take(flat, NdArray.wrap(rows, rows.length), 0);
    }
    return parts;
  }

  private static int[] flatDims(NdArray data, int rank, int rows) {
    int[] dims = new int[data.rank() - rank + 1];
    dims[0] = rows;
    for (int i = 1; i < dims.length; i++) {
      dims[i] = data.dim(rank + i - 1);
    }
    return dims;
  }

  private static Object unique(Call call) {
    NdArray array = call.in(0);
    List<Object> seen = new ArrayList<>();
    List<Long> first = new ArrayList<>();
    long[] places = new long[array.size()];
    for (int i = 0; i < places.length; i++) {
      int place = seen.indexOf(array.get(i));
      if (place < 0) {
        place = seen.size();
        seen.add(array.get(i));
        first.add((long) i);
      }
      places[i] = place;
    }
    long[] rows = toArray(first);
    return new Object[] {
      Joining.take(array, NdArray.wrap(rows, rows.length), 0), integers(call.outputType(1), places)
    };
  }

  private static Object listDiff(Call call) {
    NdArray x = call.in(0);
    NdArray y = call.in(1);
    List<Object> excluded = new ArrayList<>();
    for (int i = 0; i < y.size(); i++) {
      excluded.add(y.get(i));
    }
    long[] rows =
        IntStream.range(0, x.size())
            .filter(i -> !excluded.contains(x.get(i)))
            .asLongStream()
            .toArray();
    return new Object[] {
      Joining.take(x, NdArray.wrap(rows, rows.length), 0), integers(call.outputType(1), rows)
    };
  }
}
