package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.ValueError;

/**
 * What is known of a tensor's value while the graph is built: enough of arithmetic on constants and
 * shapes to infer static shapes from it.
 */
public final class ConstantValue {
  private static final int DEPTH = 64;

  private ConstantValue() {}

  /** The value, or null if it is not known. */
  public static NdArray of(Tensor tensor) {
    return whole(tensor, DEPTH);
  }

  private static NdArray whole(Tensor tensor, int depth) {
    NdArray value = of(tensor, depth);
    return value == null ? ConstantSubgraph.value(tensor) : value;
  }

  private static NdArray of(Tensor tensor, int depth) {
    Operation op = tensor.op();
    if (depth == 0) {
      return null;
    }
    return switch (op.type()) {
      case "Const" -> (NdArray) op.attribute("value");
      case "Identity", "StopGradient" -> of(op.input(0), depth - 1);
      case "Shape" -> shape(tensor, op.input(0).shape());
      case "Size" -> size(tensor, op.input(0).shape());
      case "Rank" ->
          op.input(0).shape().hasRank()
              ? NdArray.scalar(tensor.dtype().numpyType(), op.input(0).shape().rank())
              : null;
      default -> computed(tensor, depth);
    };
  }

  private static NdArray shape(Tensor tensor, TensorShape shape) {
    if (!shape.isFullyDefined()) {
      return null;
    }
    long[] sizes = shape.sizes();
    return NdArray.wrap(sizes, sizes.length).as(tensor.dtype().numpyType());
  }

  private static NdArray size(Tensor tensor, TensorShape shape) {
    return shape.isFullyDefined()
        ? NdArray.scalar(tensor.dtype().numpyType(), shape.numElements())
        : null;
  }

  private static NdArray computed(Tensor tensor, int depth) {
    Operation op = tensor.op();
    if (!isInteger(tensor.dtype()) && !op.type().equals("Pack")) {
      return null;
    }
    return switch (op.type()) {
      case "Cast",
          "Reshape",
          "ExpandDims",
          "Squeeze",
          "Pack",
          "ConcatV2",
          "Range",
          "StridedSlice",
          "Slice",
          "Prod",
          "Max",
          "Sum",
          "GatherV2",
          "Fill" ->
          withInputs(tensor, depth);
      case "Add", "AddV2" -> binary(tensor, depth, Long::sum);
      case "Sub" -> binary(tensor, depth, (a, b) -> a - b);
      case "Mul" -> binary(tensor, depth, (a, b) -> a * b);
      case "FloorDiv" -> binary(tensor, depth, (a, b) -> b == 0 ? 0 : Math.floorDiv(a, b));
      case "FloorMod" -> binary(tensor, depth, (a, b) -> b == 0 ? 0 : Math.floorMod(a, b));
      case "Maximum" -> binary(tensor, depth, Math::max);
      case "Minimum" -> binary(tensor, depth, Math::min);
      default -> null;
    };
  }

  /** The elements of an array of integers. */
  static long[] longs(NdArray array) {
    return array.as(NumpyType.INT64).longs();
  }

  private static boolean isInteger(DType dtype) {
    return dtype == DType.INT32 || dtype == DType.INT64;
  }

  private static NdArray binary(Tensor tensor, int depth, LongBinaryOperator operator) {
    NdArray a = of(tensor.op().input(0), depth - 1);
    NdArray b = of(tensor.op().input(1), depth - 1);
    if (a == null || b == null || a.rank() > 1 || b.rank() > 1) {
      return null;
    }
    int count = a.rank() == 0 ? b.size() : a.size();
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      long left = a.getLong(a.size() == 1 ? 0 : i);
      long right = b.getLong(b.size() == 1 ? 0 : i);
      values[i] = operator.applyAsLong(left, right);
    }
    int[] dims = a.rank() == 0 && b.rank() == 0 ? new int[0] : new int[] {count};
    return NdArray.wrap(values, dims).as(tensor.dtype().numpyType());
  }

  private static NdArray withInputs(Tensor tensor, int depth) {
    Operation op = tensor.op();
    if (op.type().equals("StridedSlice")) {
      return stridedSlice(tensor, depth);
    }
    List<NdArray> inputs = new ArrayList<>();
    for (Tensor input : op.inputList()) {
      NdArray value = of(input, depth - 1);
      if (value == null) {
        return null;
      }
      inputs.add(value);
    }
    NdArray first = inputs.get(0);
    TensorShape shape = tensor.shape();
    return switch (op.type()) {
      case "Cast" -> isInteger(op.input(0).dtype()) ? first.as(tensor.dtype().numpyType()) : null;
      case "Reshape", "ExpandDims", "Squeeze" ->
          shape.isFullyDefined() ? first.reshape(ints(shape.sizes())) : null;
      case "Pack" -> pack(tensor, inputs);
      case "ConcatV2" -> concat(tensor, inputs.subList(0, inputs.size() - 1));
      case "Range" -> range(tensor, inputs);
      case "Slice" -> slice(tensor, inputs);
      case "Prod" -> reduced(tensor, first, (a, b) -> a * b, 1);
      case "Sum" -> reduced(tensor, first, Long::sum, 0);
      case "Max" -> reduced(tensor, first, Math::max, Long.MIN_VALUE);
      case "GatherV2" -> gather(tensor, inputs);
      default ->
          shape.isFullyDefined()
              ? NdArray.full(tensor.dtype().numpyType(), inputs.get(1).get(0), ints(shape.sizes()))
              : null;
    };
  }

  private static int[] ints(long[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
  }

  private static NdArray vector(Tensor tensor, long[] values) {
    return NdArray.wrap(values, values.length).as(tensor.dtype().numpyType());
  }

  private static NdArray pack(Tensor tensor, List<NdArray> inputs) {
    int[] dims = inputs.get(0).dims();
    boolean alike = inputs.stream().allMatch(input -> Arrays.equals(input.dims(), dims));
    boolean first = tensor.op().attribute("axis").equals(0L);
    if (!alike || !isInteger(tensor.dtype()) || dims.length > 0 && !first) {
      return null;
    }
    int[] packed = new int[dims.length + 1];
    packed[0] = inputs.size();
    System.arraycopy(dims, 0, packed, 1, dims.length);
    long[] values = inputs.stream().flatMapToLong(input -> Arrays.stream(longs(input))).toArray();
    return NdArray.wrap(values, packed).as(tensor.dtype().numpyType());
  }

  private static NdArray concat(Tensor tensor, List<NdArray> inputs) {
    if (inputs.stream().anyMatch(input -> input.rank() != 1)) {
      return null;
    }
    return vector(
        tensor, inputs.stream().flatMapToLong(input -> Arrays.stream(longs(input))).toArray());
  }

  private static NdArray range(Tensor tensor, List<NdArray> inputs) {
    long start = inputs.get(0).getLong(0);
    long limit = inputs.get(1).getLong(0);
    long delta = inputs.get(2).getLong(0);
    if (delta == 0) {
      return null;
    }
    long count = Math.max(0, (limit - start + delta - Long.signum(delta)) / delta);
    long[] values = new long[(int) count];
    Arrays.setAll(values, i -> start + i * delta);
    return vector(tensor, values);
  }

  private static NdArray slice(Tensor tensor, List<NdArray> inputs) {
    if (inputs.get(0).rank() != 1) {
      return null;
    }
    long[] values = longs(inputs.get(0));
    int begin = (int) inputs.get(1).getLong(0);
    long size = inputs.get(2).getLong(0);
    int end = size < 0 ? values.length : (int) (begin + size);
    return begin > values.length || end > values.length
        ? null
        : vector(tensor, Arrays.copyOfRange(values, begin, end));
  }

  private static NdArray reduced(
      Tensor tensor, NdArray input, LongBinaryOperator operator, long start) {
    if (input.rank() > 1 || tensor.shape().rankOrUnknown() != 0) {
      return null;
    }
    long value = Arrays.stream(longs(input)).reduce(start, operator);
    return NdArray.scalar(tensor.dtype().numpyType(), value);
  }

  private static NdArray gather(Tensor tensor, List<NdArray> inputs) {
    NdArray params = inputs.get(0);
    NdArray indices = inputs.get(1);
    if (params.rank() != 1 || indices.rank() > 1) {
      return null;
    }
    long[] values = new long[indices.size()];
    for (int i = 0; i < values.length; i++) {
      long index = indices.getLong(i);
      if (index < 0 || index >= params.size()) {
        return null;
      }
      values[i] = params.getLong((int) index);
    }
    return NdArray.wrap(values, indices.dims()).as(tensor.dtype().numpyType());
  }

  /** A slice or an element of a vector, of which only what is taken need be known. */
  private static NdArray stridedSlice(Tensor tensor, int depth) {
    Operation op = tensor.op();
    long[] vector = partial(op.input(0), depth - 1);
    StridedSlices.Range range = vector == null ? null : StridedSlices.ofVector(op, vector.length);
    if (range == null) {
      return null;
    }
    long[] values = range.of(vector);
    if (Arrays.stream(values).anyMatch(value -> value == Long.MIN_VALUE)) {
      return null;
    }
    return range.shrinks()
        ? NdArray.scalar(tensor.dtype().numpyType(), values[0])
        : vector(tensor, values);
  }

  /** The elements of a vector, {@link Long#MIN_VALUE} for those not known; null if nothing is. */
  private static long[] partial(Tensor tensor, int depth) {
    Operation op = tensor.op();
    if (op.type().equals("Shape") && op.input(0).shape().hasRank()) {
      long[] sizes = op.input(0).shape().sizes();
      return Arrays.stream(sizes).map(size -> size < 0 ? Long.MIN_VALUE : size).toArray();
    }
    if (op.type().equals("Pack")) {
      long[] values = new long[op.inputList().size()];
      for (int i = 0; i < values.length; i++) {
        NdArray value = whole(op.input(i), depth - 1);
        values[i] = value == null || value.rank() != 0 ? Long.MIN_VALUE : value.getLong(0);
      }
      return values;
    }
    NdArray whole = whole(tensor, depth);
    return whole == null || whole.rank() != 1 ? null : longs(whole);
  }

  /** The shape that a vector of sizes stands for, as far as it is known. */
  public static TensorShape asShape(Tensor tensor) {
    TensorShape shape = tensor.shape();
    if (shape.rankOrUnknown() == 0) {
      return TensorShape.UNKNOWN;
    }
    Operation op = tensor.op();
    if (op.type().equals("ConcatV2")) {
      TensorShape joined = TensorShape.SCALAR;
      for (int i = 0; i < op.inputList().size() - 1; i++) {
        joined =
            joined.concatenate(
                op.input(i).shape().rankOrUnknown() == 0
                    ? TensorShape.UNKNOWN
                    : asShape(op.input(i)));
      }
      return joined;
    }
    if (op.type().equals("Cast") && isInteger(op.input(0).dtype())) {
      return asShape(op.input(0));
    }
    if (op.type().equals("StridedSlice")) {
      TensorShape sliced = slicedShape(op);
      if (sliced != null) {
        return sliced;
      }
    }
    long[] values = partial(tensor, DEPTH);
    if (values != null) {
      for (long value : values) {
        if (value < -1 && value != Long.MIN_VALUE) {
          throw new ValueError("Invalid value in tensor used for shape: " + value);
        }
      }
      return TensorShape.of(values);
    }
    boolean sized = shape.rankOrUnknown() == 1 && shape.size(0) >= 0;
    return sized ? TensorShape.ofRank((int) shape.size(0)) : TensorShape.UNKNOWN;
  }

  private static TensorShape slicedShape(Operation op) {
    TensorShape whole = asShape(op.input(0));
    if (!whole.hasRank()) {
      return null;
    }
    StridedSlices.Range range = StridedSlices.ofVector(op, whole.rankOrUnknown());
    return range == null || range.shrinks() ? null : TensorShape.of(range.of(whole.sizes()));
  }
}
