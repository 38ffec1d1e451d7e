package org.tfgraft.runtime.op;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Arithmetic, comparison and reduction, where TensorFlow does more than make one operation. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class MathOps {
  private static final List<DType> SPARSE_MATRIX_TYPES = List.of(DType.BFLOAT16, DType.FLOAT32);
  private static final List<DType> RANGE_TYPES =
      List.of(DType.INT32, DType.INT64, DType.FLOAT32, DType.FLOAT64);
  private static final Map<DType, DType> DIVISION_TYPES =
      Map.of(
          DType.UINT8,
          DType.FLOAT32,
          DType.INT8,
          DType.FLOAT32,
          DType.UINT16,
          DType.FLOAT32,
          DType.INT16,
          DType.FLOAT32,
          DType.INT32,
          DType.FLOAT64,
          DType.INT64,
          DType.FLOAT64);

  private MathOps() {}

  public static Tensor abs(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "Abs", value)) {
      Tensor x = Conversion.tensor(value, "x");
      if (x.dtype().isComplex()) {
        return Op.of("ComplexAbs", x)
            .attr("Tout", x.dtype().realDtype())
            .name(scope.name())
            .tensor();
      }
      return Op.of("Abs", x).name(scope.name()).tensor();
    }
  }

  public static Tensor round(Object value, Options o) {
    Tensor x = Conversion.tensor(value, "x");
    return x.dtype().isInteger() ? x : Op.of("Round", x).name(o.string("name")).tensor();
  }

  public static Tensor cast(Object value, Object dtype, Options o) {
    DType base = DType.from(dtype).baseDtype();
    boolean symbolic =
        value instanceof Tensor
            || (value instanceof TensorLike like && !like.dtype().isReference());
    if (symbolic && ((TensorLike) value).dtype() == base && value instanceof Tensor same) {
      return same;
    }
    try (NameScope scope = NameScopes.of(o, "Cast", value)) {
      Tensor x = Conversion.tensor(value, "x");
      return x.dtype().baseDtype() == base
          ? x
          : Op.of("Cast", x).attr("DstT", base).name(scope.name()).tensor();
    }
  }

  /** {@code tf.to_float} and its kin. */
  public static Tensor castTo(Object value, DType dtype, Options o) {
    String suffix =
        switch (dtype.name()) {
          case "float32" -> "Float";
          case "float64" -> "Double";
          case "bfloat16" -> "BFloat16";
          default ->
              dtype.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + dtype.name().substring(1);
        };
    return cast(value, dtype, new Options().with("name", o.get("name", "To" + suffix)));
  }

  public static Tensor pow(Object x, Object y, Options o) {
    try (NameScope scope = NameScopes.of(o, "Pow", x)) {
      return Op.of("Pow", x, y).name(scope.name()).tensor();
    }
  }

  public static Tensor truediv(Object left, Object right, Options o) {
    try (NameScope scope = NameScopes.of(o, "truediv", left, right)) {
      Tensor x = Conversion.tensor(left, "x");
      Tensor y = Conversion.tensor(right, "y");
      DType type = sameType(x, y);
      DType wide = DIVISION_TYPES.get(type);
      if (wide == null && !type.isFloating() && !type.isComplex()) {
        throw new TypeError("Invalid dtype " + type.pyRepr() + " in __truediv__");
      }
      if (wide != null) {
        x = cast(x, wide, new Options());
        y = cast(y, wide, new Options());
      }
      return Op.of("RealDiv", x, y).name(scope.name()).tensor();
    }
  }

  private static DType sameType(Tensor x, Tensor y) {
    DType type = x.dtype().baseDtype();
    if (type != y.dtype().baseDtype()) {
      throw new TypeError(
          "x and y must have the same dtype, got %s != %s"
              .formatted(type.pyRepr(), y.dtype().baseDtype().pyRepr()));
    }
    return type;
  }

  public static Tensor div(Object left, Object right, Options o) {
    try (NameScope scope = NameScopes.of(o, "div", left, right)) {
      Tensor x = Conversion.tensor(left, "x");
      Tensor y = Conversion.tensor(right, "y", x.dtype().baseDtype());
      DType type = sameType(x, y);
      String kind = type.isFloating() || type.isComplex() ? "RealDiv" : "FloorDiv";
      return Op.of(kind, x, y).name(scope.name()).tensor();
    }
  }

  public static Object divide(Object x, Object y, Options o) {
    return o.get("name") == null ? org.tfgraft.runtime.python.Py.truediv(x, y) : truediv(x, y, o);
  }

  public static Tensor floordiv(Object x, Object y, Options o) {
    try (NameScope scope = NameScopes.of(o, "floordiv", x, y)) {
      return Op.of("FloorDiv", x, y).name(scope.name()).tensor();
    }
  }

  public static Tensor scalarMul(Object scalar, Object x, Options o) {
    DType type = x instanceof TensorLike tensor ? tensor.dtype().baseDtype() : null;
    Tensor factor = Conversion.tensor(scalar, "scalar", type);
    if (factor.shape().rankOrUnknown() != 0) {
      throw new ValueError("Only scalar multiply works, got shape " + factor.shape());
    }
    return Op.of("Mul", factor, x).name(o.string("name")).tensor();
  }

  public static Tensor logicalXor(Object x, Object y, Options o) {
    Tensor either = Op.of("LogicalOr", x, y).tensor();
    Tensor both = Op.of("LogicalAnd", x, y).tensor();
    return Op.of("LogicalAnd", either, Op.of("LogicalNot", both).tensor())
        .name(o.string("name", "LogicalXor"))
        .tensor();
  }

  public static Tensor range(Object first, Options o) {
    Object limit = o.get("limit");
    Object start = limit == null ? 0L : first;
    Object end = limit == null ? first : limit;
    try (NameScope scope = NameScopes.of(o.get("name", "range"), "Range", start, end)) {
      DType dtype = o.get("dtype") == null ? null : DType.from(o.get("dtype"));
      Tensor from = Conversion.tensor(start, "start", dtype);
      Tensor to = Conversion.tensor(end, "limit", dtype);
      Tensor by = Conversion.tensor(o.get("delta", 1L), "delta", dtype);
      if (dtype == null) {
        DType widest =
            List.of(from, to, by).stream()
                .map(Tensor::dtype)
                .max((a, b) -> RANGE_TYPES.indexOf(a) - RANGE_TYPES.indexOf(b))
                .orElseThrow();
        from = cast(from, widest, new Options());
        to = cast(to, widest, new Options());
        by = cast(by, widest, new Options());
      }
      return Op.of("Range", from, to, by).name(scope.name()).tensor();
    }
  }

  public static Tensor linspace(Object start, Object stop, Object num, Options o) {
    return Op.of("LinSpace", start, stop, num).name(o.string("name")).tensor();
  }

  /** A reduction over the axes given, or over all. */
  public static Tensor reduce(String type, Object input, Options o) {
    Object axis = ArrayOps.eitherOf(o, "axis", "reduction_indices");
    Object keep = ArrayOps.eitherOf(o, "keepdims", "keep_dims");
    Object keepDims = keep == null ? (Object) false : keep;
    Tensor result =
        Op.of(type, input, axis == null ? allAxes(input) : axis)
            .attr("keep_dims", keepDims)
            .name(o.string("name"))
            .tensor();
    return toScalar(result, axis, keepDims);
  }

  private static Tensor toScalar(Tensor result, Object axis, Object keepDims) {
    if (axis == null && Boolean.FALSE.equals(keepDims) && !result.shape().isFullyDefined()) {
      result.setShape(TensorShape.SCALAR);
    }
    return result;
  }

  private static Tensor allAxes(Object input) {
    TensorShape shape = input instanceof Tensor tensor ? tensor.shape() : TensorShape.UNKNOWN;
    if (shape.hasRank()) {
      int[] axes = new int[shape.rankOrUnknown()];
      Arrays.setAll(axes, i -> i);
      return Constants.of(NdArray.wrap(axes, axes.length)).dtype(DType.INT32).tensor();
    }
    Tensor rank = ArrayOps.rank(input, new Options());
    return range(0L, new Options().with("limit", rank));
  }

  public static Tensor reduceLogsumexp(Object value, Options o) {
    Object axis = ArrayOps.eitherOf(o, "axis", "reduction_indices");
    Object keep = ArrayOps.eitherOf(o, "keepdims", "keep_dims");
    Object keepDims = keep == null ? (Object) false : keep;
    Options all = new Options().with("axis", axis);
    Tensor input = Conversion.tensor(value, null);
    try (NameScope scope = NameScopes.of(o, "ReduceLogSumExp", input)) {
      Tensor rawMax = reduce("Max", input, all.with("keepdims", true));
      Tensor finite = Op.of("IsFinite", rawMax).tensor();
      Tensor zeros = FilledOps.zerosLike(rawMax, new Options());
      Tensor max = Op.of("StopGradient", Op.of("Select", finite, rawMax, zeros).tensor()).tensor();
      Tensor exp = Op.of("Exp", Op.of("Sub", input, max).tensor()).tensor();
      Tensor result = Op.of("Log", reduce("Sum", exp, all.with("keepdims", keepDims))).tensor();
      if (Boolean.FALSE.equals(keepDims)) {
        max = ArrayOps.reshape(max, ArrayOps.shape(result, new Options()), new Options());
      }
      return toScalar(Op.of("Add", result, max).tensor(), axis, keepDims);
    }
  }

  public static Tensor reduceVariance(Object input, Options o) {
    Options axis = new Options().with("axis", o.get("axis"));
    try (NameScope scope = NameScopes.of(o.get("name"), "reduce_variance")) {
      Tensor means = reduce("Mean", input, axis.with("keepdims", true));
      Tensor deviation = Conversion.tensor(input, null).sub(means);
      Tensor squared = Op.of("Square", deviation).tensor();
      return reduce("Mean", squared, axis.with("keepdims", o.get("keepdims", false)));
    }
  }

  public static Tensor reduceStd(Object input, Options o) {
    try (NameScope scope = NameScopes.of(o.get("name"), "reduce_std")) {
      return Op.of("Sqrt", reduceVariance(input, o.with("name", null))).tensor();
    }
  }

  public static Tensor countNonzero(Options o) {
    Object value = ArrayOps.eitherOf(o, "input_tensor", "input");
    Object axis = ArrayOps.eitherOf(o, "axis", "reduction_indices");
    Object keep = ArrayOps.eitherOf(o, "keepdims", "keep_dims");
    try (NameScope scope = NameScopes.of(o, "count_nonzero", value)) {
      Tensor input = Conversion.tensor(value, "input");
      Tensor zero = FilledOps.zeros(new PyList<>(), new Options().with("dtype", input.dtype()));
      Tensor different = Op.of("NotEqual", input, zero).tensor();
      Tensor sum =
          reduce(
              "Sum",
              cast(different, DType.INT64, new Options()),
              new Options().with("axis", axis).with("keepdims", keep));
      return cast(sum, o.get("dtype", DType.INT64), new Options());
    }
  }

  public static Tensor argExtreme(String type, Object input, Options o) {
    Object axis = ArrayOps.eitherOf(o, "axis", "dimension");
    return Op.of(type, input, axis == null ? (Object) 0L : axis)
        .attr("output_type", o.get("output_type"))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor matmul(Object left, Object right, Options o) {
    boolean transposeA = o.flag("transpose_a");
    boolean transposeB = o.flag("transpose_b");
    boolean adjointA = o.flag("adjoint_a");
    boolean adjointB = o.flag("adjoint_b");
    try (NameScope scope = NameScopes.of(o, "MatMul", left, right)) {
      if (transposeA && adjointA) {
        throw new ValueError("Only one of transpose_a and adjoint_a can be True.");
      }
      if (transposeB && adjointB) {
        throw new ValueError("Only one of transpose_b and adjoint_b can be True.");
      }
      Tensor a = Conversion.tensor(left, "a");
      Tensor b = Conversion.tensor(right, "b");
      boolean sparse = o.flag("a_is_sparse") || o.flag("b_is_sparse");
      if (!sparse && (isBatch(a) || isBatch(b))) {
        a = transposeA ? conj(a, new Options()) : a;
        b = transposeB ? conj(b, new Options()) : b;
        return Op.of("BatchMatMulV2", a, b)
            .attr("adj_x", transposeA || adjointA)
            .attr("adj_y", transposeB || adjointB)
            .name(scope.name())
            .tensor();
      }
      a = adjointA ? conj(a, new Options()) : a;
      b = adjointB ? conj(b, new Options()) : b;
      sparse &= SPARSE_MATRIX_TYPES.contains(a.dtype()) && SPARSE_MATRIX_TYPES.contains(b.dtype());
      Op op =
          Op.of(sparse ? "SparseMatMul" : "MatMul", a, b)
              .attr("transpose_a", transposeA || adjointA)
              .attr("transpose_b", transposeB || adjointB)
              .name(scope.name());
      if (sparse) {
        op.attr("a_is_sparse", o.flag("a_is_sparse")).attr("b_is_sparse", o.flag("b_is_sparse"));
      }
      return op.tensor();
    }
  }

  private static boolean isBatch(Tensor tensor) {
    return !tensor.shape().hasRank() || tensor.shape().rankOrUnknown() > 2;
  }

  public static Tensor conj(Object value, Options o) {
    if (value instanceof Tensor tensor && isReal(tensor)) {
      return tensor;
    }
    try (NameScope scope = NameScopes.of(o, "Conj", value)) {
      Tensor x = Conversion.tensor(value, "x");
      if (x.dtype().isComplex() || x.dtype() == DType.VARIANT) {
        return Op.of("Conj", x).name(scope.name()).tensor();
      }
      if (isReal(x)) {
        return x;
      }
      throw new TypeError(
          "Expected numeric or variant tensor, got dtype " + Builtins.repr(x.dtype()));
    }
  }

  private static boolean isReal(Tensor tensor) {
    return tensor.dtype().isFloating() || tensor.dtype().isInteger();
  }

  public static Tensor addN(Object inputs, Options o) {
    if (!(inputs instanceof List<?> list) || list.isEmpty()) {
      throw new ValueError(
          "inputs must be a list of at least one Tensor/IndexedSlices with the same dtype and"
              + " shape");
    }
    PyList<Object> tensors = new PyList<>();
    list.forEach(input -> tensors.add(Conversion.tensor(input, null)));
    if (tensors.size() == 1) {
      Tensor only = (Tensor) tensors.get(0);
      String name = o.string("name");
      return name == null || name.isEmpty() ? only : Op.of("Identity", only).name(name).tensor();
    }
    return Op.of("AddN", (Object) tensors).name(o.string("name")).tensor();
  }

  /** {@code tf.accumulate_n}: a sum that waits for no input but the next. */
  public static Tensor accumulateN(Object inputs, Options o) {
    PyList<Object> tensors = new PyList<>();
    if (inputs instanceof List<?> list) {
      list.forEach(input -> tensors.add(Conversion.tensor(input, null)));
    }
    boolean same =
        tensors.stream().allMatch(t -> ((Tensor) t).dtype() == ((Tensor) tensors.get(0)).dtype());
    if (tensors.isEmpty() || !same) {
      throw new ValueError(
          "inputs must be a list of at least one Tensor with the same dtype and shape");
    }
    TensorShape shape = TensorShape.from(o.get("shape"));
    for (Object tensor : tensors) {
      shape = shape.mergeWith(((Tensor) tensor).shape());
    }
    Tensor first = (Tensor) tensors.get(0);
    Object dtype = o.get("tensor_dtype");
    if (dtype != null && DType.from(dtype) != first.dtype()) {
      throw new TypeError(
          "tensor_dtype is %s, but input is of type %s"
              .formatted(Builtins.str(dtype), Builtins.str(first.dtype())));
    }
    String name = o.string("name");
    if (tensors.size() == 1) {
      return name == null ? first : Op.of("Identity", first).name(name).tensor();
    }
    return Op.of("AccumulateNV2", (Object) tensors).attr("shape", shape).name(name).tensor();
  }

  /** {@code tf.cumsum} and {@code tf.cumprod}. */
  public static Tensor cumulative(String type, Object x, Options o) {
    return Op.of(type, x, o.get("axis", 0L))
        .attr("exclusive", o.get("exclusive", false))
        .attr("reverse", o.get("reverse", false))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor logSigmoid(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "LogSigmoid", value)) {
      Tensor x = Conversion.tensor(value, "x");
      return Op.of("Neg", Op.of("Softplus", x.neg()).tensor()).name(scope.name()).tensor();
    }
  }

  public static Tensor sigmoid(Object x, Options o) {
    try (NameScope scope = NameScopes.of(o, "Sigmoid", x)) {
      return Op.of("Sigmoid", Conversion.tensor(x, "x")).name(scope.name()).tensor();
    }
  }

  /** {@code tf.saturate_cast}: what does not fit becomes the nearest that does. */
  public static Tensor saturateCast(Object value, Object dtype, Options o) {
    try (NameScope scope = NameScopes.of(o, "saturate_cast", value)) {
      Tensor tensor = Conversion.tensor(value, "value");
      DType type = DType.from(dtype).baseDtype();
      if (Py.truth(Py.lt(tensor.dtype().min(), type.min()))) {
        tensor = maximumOf(tensor, type.min());
      }
      if (Py.truth(Py.gt(tensor.dtype().max(), type.max()))) {
        Tensor most = Conversion.tensor(type.max(), "max", tensor.dtype());
        tensor = Op.of("Minimum", tensor, most).tensor();
      }
      return cast(tensor, type, new Options().with("name", scope.name()));
    }
  }

  private static Tensor maximumOf(Tensor tensor, Object least) {
    Tensor minimum = Conversion.tensor(least, "min", tensor.dtype());
    return Op.of("Maximum", tensor, minimum).tensor();
  }

  public static Tensor clipByValue(Object value, Object min, Object max, Options o) {
    try (NameScope scope = NameScopes.of(o, "clip_by_value", value, min, max)) {
      Tensor t = Conversion.tensor(value, "t");
      Tensor low = Op.of("Minimum", t, max).tensor();
      t.shape().mergeWith(low.shape());
      Tensor result = Op.of("Maximum", low, min).name(scope.name()).tensor();
      t.shape().mergeWith(result.shape());
      return result;
    }
  }

  public static Tensor clipByNorm(Object value, Object clipNorm, Options o) {
    try (NameScope scope = NameScopes.of(o, "clip_by_norm", value, clipNorm)) {
      Tensor t = Conversion.tensor(value, "t");
      Options axes = new Options().with("axis", o.get("axes")).with("keepdims", true);
      Tensor sum = reduce("Sum", t.mul(t), axes);
      Tensor positive = sum.gt(0L);
      Tensor safe = Op.of("Select", positive, sum, FilledOps.onesLike(sum, new Options())).tensor();
      Tensor norm = Op.of("Select", positive, Op.of("Sqrt", safe).tensor(), sum).tensor();
      Tensor scaled = t.mul(clipNorm);
      t.shape().mergeWith(scaled.shape());
      Tensor divisor = Op.of("Maximum", norm, clipNorm).tensor();
      return Op.of("Identity", scaled.truediv(divisor)).name(scope.name()).tensor();
    }
  }
}
