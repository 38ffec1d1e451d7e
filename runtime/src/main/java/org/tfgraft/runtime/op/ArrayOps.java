package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.Unsupported;
import org.tfgraft.runtime.python.ValueError;

/** The functions on the shape of tensors: making, joining, cutting and reordering them. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class ArrayOps {
  private ArrayOps() {}

  public static Tensor constant(Object value, Options o) {
    Object dtype = o.get("dtype");
    return Constants.of(value)
        .dtype(dtype == null ? null : DType.from(dtype))
        .shape(o.get("shape"))
        .name(Graph.current().operationName(o.orElse("name", "Const")))
        .verifyingShape(o.flag("verify_shape"))
        .tensor();
  }

  public static Tensor convertToTensor(Object value, Options o) {
    Object dtype = o.get("dtype");
    Object hint = o.orElse("dtype_hint", o.get("preferred_dtype"));
    return Conversion.of(value)
        .dtype(dtype == null ? null : DType.from(dtype))
        .preferring(hint == null ? null : DType.from(hint))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor placeholder(Object dtype, Options o) {
    return Op.of("Placeholder")
        .attr("dtype", dtype)
        .attr("shape", o.get("shape"))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor placeholderWithDefault(Object input, Object shape, Options o) {
    return Op.of("PlaceholderWithDefault", input)
        .attr("shape", shape)
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor reshape(Object tensor, Object shape, Options o) {
    return Op.of("Reshape", tensor, shape).name(o.string("name")).tensor();
  }

  public static Tensor expandDims(Object input, Options o) {
    Object axis = eitherOf(o, "axis", "dim");
    if (axis == null) {
      throw new ValueError("Must specify an axis argument to tf.expand_dims()");
    }
    return RaggedDispatch.of(
        () -> Op.of("ExpandDims", input, axis).name(o.string("name")).tensor(), input);
  }

  /** The value of an argument that has an old name too; both is an error. */
  static Object eitherOf(Options o, String name, String oldName) {
    if (o.get(oldName) == null) {
      return o.get(name);
    }
    if (o.get(name) != null) {
      throw new ValueError("Cannot specify both '" + oldName + "' and '" + name + "'");
    }
    return o.get(oldName);
  }

  public static Tensor squeeze(Object input, Options o) {
    Object axis = eitherOf(o, "axis", "squeeze_dims");
    return Op.of("Squeeze", input)
        .attr("squeeze_dims", squeezedAxes(axis))
        .name(o.string("name"))
        .tensor();
  }

  private static Object squeezedAxes(Object axis) {
    if (axis == null) {
      return null;
    }
    Object axes = np.isscalar(axis) && !(axis instanceof TensorLike) ? PyList.of(axis) : axis;
    if (!(axes instanceof PyList || axes instanceof PyTuple)) {
      throw new TypeError(
          "Expected list for 'axis' argument to 'squeeze' Op, not " + Builtins.repr(axes) + ".");
    }
    for (Object each : Py.iterate(axes)) {
      if (each instanceof String) {
        throw new TypeError("Expected int for argument 'axis' not " + Builtins.repr(each) + ".");
      }
    }
    return axes;
  }

  public static Tensor shape(Object input, Options o) {
    DType type = DType.from(o.get("out_type", DType.INT32));
    try (NameScope scope = NameScopes.of(o, "Shape", input)) {
      Tensor tensor = Conversion.tensor(input, null);
      if (o.flag("optimize", true) && tensor.shape().isFullyDefined()) {
        return Constants.of(tensor.shape().asList()).dtype(type).name(scope.name()).tensor();
      }
      return Op.of("Shape", tensor).attr("out_type", type).name(scope.name()).tensor();
    }
  }

  public static Tensor size(Object input, Options o) {
    DType type = DType.from(o.get("out_type", DType.INT32));
    try (NameScope scope = NameScopes.of(o, "Size", input)) {
      Tensor tensor = Conversion.tensor(input, null);
      if (tensor.shape().isFullyDefined()) {
        return Constants.of(tensor.shape().numElements()).dtype(type).name(scope.name()).tensor();
      }
      if (tensor.shape().hasRank() && Arrays.stream(tensor.shape().sizes()).anyMatch(n -> n == 0)) {
        return Constants.of(0L).dtype(type).name(scope.name()).tensor();
      }
      return Op.of("Size", input).attr("out_type", type).name(scope.name()).tensor();
    }
  }

  public static Tensor rank(Object input, Options o) {
    try (NameScope scope = NameScopes.of(o, "Rank", input)) {
      Tensor tensor = Conversion.tensor(input, null);
      if (tensor.shape().hasRank()) {
        return Constants.of(tensor.shape().rank()).dtype(DType.INT32).name(scope.name()).tensor();
      }
      return Op.of("Rank", input).name(scope.name()).tensor();
    }
  }

  public static Tensor stack(Object values, Options o) {
    Object wanted = o.get("name", "stack");
    String name = wanted == null ? null : Graph.current().operationName(wanted);
    long axis = ((Number) Builtins.int_(o.get("axis", 0L))).longValue();
    if (axis == 0) {
      try {
        return Conversion.tensor(values, name);
      } catch (TypeError | ValueError error) {
        // The list has tensors that cannot be packed as they are.
      }
    }
    List<Object> list = PyList.from(values);
    TensorShape first = Conversion.tensor(list.get(0), name).shape();
    if (first.hasRank()) {
      long rank = first.rankOrUnknown() + 1;
      if (axis < -rank || axis >= rank) {
        throw new ValueError("axis = %d not in [%d, %d)".formatted(axis, -rank, rank));
      }
    }
    return Op.of("Pack", (Object) list).attr("axis", axis).name(name).tensor();
  }

  public static PyList<Tensor> unstack(Object value, Options o) {
    Object axis = o.has("axis") ? o.get("axis") : 0L;
    Object num = o.get("num");
    Object input = value;
    if (num == null) {
      Tensor tensor = Conversion.tensor(value, null);
      input = tensor;
      TensorShape shape = tensor.shape();
      long rank = shape.rankOrUnknown();
      if (rank >= 0) {
        if (Py.truth(Py.lt(axis, -rank)) || Py.truth(Py.ge(axis, rank))) {
          throw new ValueError(
              Py.format("axis = %d not in [%d, %d)", PyTuple.of(axis, -rank, rank)));
        }
        num = Py.getitem(shape.asList(), axis);
      }
      if (num == null) {
        throw new ValueError("Cannot infer num from shape " + shape);
      }
    }
    return Op.of("Unpack", input)
        .attr("num", num)
        .attr("axis", axis)
        .name(o.string("name", "unstack"))
        .tensors();
  }

  public static Tensor concat(Object values, Object axis, Options o) {
    String name = o.string("name", "concat");
    List<?> list = values instanceof List<?> given ? given : PyList.of(values);
    if (list.size() == 1) {
      try (NameScope scope = NameScopes.of(name, null)) {
        Conversion.tensor(axis, "concat_dim", DType.INT32).shape().assertHasRank(0);
        return Op.of("Identity", list.get(0)).name(name).tensor();
      }
    }
    return Op.of("ConcatV2", list, axis).name(name).tensor();
  }

  public static PyList<Tensor> split(Object value, Object numOrSizes, Options o) {
    String name = o.string("name", "split");
    Object axis = o.get("axis", 0L);
    Tensor sizes = Conversion.tensor(numOrSizes, null);
    if (numOrSizes instanceof Long || numOrSizes instanceof Dimension) {
      return Op.of("Split", axis, value).attr("num_split", numOrSizes).name(name).tensors();
    }
    if (sizes.shape().rankOrUnknown() == 0) {
      throw new ValueError(
          "Rank-0 tensors are not supported as the num_or_size_splits argument to split. Argument"
              + " provided: "
              + Builtins.str(numOrSizes));
    }
    Object num = o.get("num");
    if (num == null) {
      TensorShape shape = sizes.shape();
      if (shape.rankOrUnknown() < 1 || shape.size(0) < 0) {
        throw new ValueError("Cannot infer num from shape " + Builtins.str(numOrSizes));
      }
      num = shape.size(0);
    }
    return Op.of("SplitV", value, sizes, axis).attr("num_split", num).name(name).tensors();
  }

  public static Tensor stridedSlice(Object input, Object begin, Object end, Options o) {
    Object strides = o.get("strides");
    if (strides == null) {
      strides = FilledOps.onesLike(begin, new Options());
    }
    return Op.of("StridedSlice", o, input, begin, end, strides).tensor();
  }

  public static Tensor transpose(Object a, Options o) {
    try (NameScope scope = NameScopes.of(o.get("name", "transpose"), "transpose", a)) {
      Object perm = o.get("perm");
      boolean conjugate =
          o.flag("conjugate") && Py.truth(Py.getattr(Py.getattr(a, "dtype"), "is_complex"));
      String type = conjugate ? "ConjugateTranspose" : "Transpose";
      if (perm != null) {
        return Op.of(type, a, perm).name(scope.name()).tensor();
      }
      Tensor tensor = Conversion.tensor(a, "a");
      int rank = tensor.shape().rankOrUnknown();
      Tensor result = Op.of(type, tensor, reversed(tensor, rank)).name(scope.name()).tensor();
      if (rank >= 0) {
        long[] sizes = tensor.shape().sizes();
        long[] turned = new long[rank];
        Arrays.setAll(turned, i -> sizes[rank - 1 - i]);
        result.setShape(TensorShape.of(turned));
      }
      return result;
    }
  }

  private static Object reversed(Tensor tensor, int rank) {
    if (rank > 0) {
      long[] order = new long[rank];
      Arrays.setAll(order, i -> rank - 1L - i);
      return NdArray.wrap(order, rank);
    }
    Tensor count = Op.of("Rank", tensor).tensor();
    Tensor last = count.sub(1L);
    return last.sub(Op.of("Range", 0L, count, 1L).tensor());
  }

  public static Tensor matrixTranspose(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o.get("name", "matrix_transpose"), null, value)) {
      Tensor a = Conversion.tensor(value, "a");
      int rank = a.shape().rankOrUnknown();
      if (rank >= 0 && rank < 2) {
        throw new ValueError(
            "Argument 'a' should be a (batch) matrix, with rank >= 2.  Found: " + a.shape());
      }
      Object perm;
      if (rank >= 0) {
        PyList<Object> order = new PyList<>();
        for (long i = 0; i < rank - 2; i++) {
          order.add(i);
        }
        order.add(rank - 1L);
        order.add(rank - 2L);
        perm = order;
      } else {
        Tensor count = rank(a, new Options());
        Tensor front = Op.of("Range", 0L, count.sub(2L), 1L).tensor();
        PyList<Object> back = PyList.of(count.sub(1L), count.sub(2L));
        perm = concat(PyList.of(front, back), 0L, new Options());
      }
      return transpose(a, new Options().with("perm", perm).with("conjugate", o.flag("conjugate")));
    }
  }

  public static Tensor pad(Object tensor, Object paddings, Options o) {
    String mode = o.string("mode", "CONSTANT").toUpperCase(java.util.Locale.ROOT);
    Object filler = o.get("constant_values", 0L);
    String name = o.string("name");
    Tensor result =
        switch (mode) {
          case "CONSTANT" ->
              !(filler instanceof TensorLike) && Py.truth(Py.eq(filler, 0L))
                  ? Op.of("Pad", tensor, paddings).name(name).tensor()
                  : Op.of("PadV2", tensor, paddings, filler).name(name).tensor();
          case "REFLECT", "SYMMETRIC" ->
              Op.of("MirrorPad", tensor, paddings).attr("mode", mode).name(name).tensor();
          default -> throw new ValueError("Unknown padding mode: " + mode);
        };
    return result;
  }

  public static Tensor gather(Object params, Object indices, Options o) {
    Object axis = o.get("axis") == null ? o.get("batch_dims", 0L) : o.get("axis");
    if (params instanceof StateOps.Assignable variable && Long.valueOf(0).equals(axis)) {
      Tensor rows = variable.gatherRows(indices, o.string("name"));
      if (rows != null) {
        return rows;
      }
    }
    return Op.of("GatherV2", params, indices, axis)
        .attr("batch_dims", o.get("batch_dims", 0L))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor gatherNd(Object params, Object indices, Options o) {
    if (params instanceof StateOps.Assignable variable) {
      Tensor elements = variable.gatherElements(indices, o.string("name"));
      if (elements != null) {
        return elements;
      }
    }
    if (!Long.valueOf(0).equals(o.get("batch_dims", 0L))) {
      throw new Unsupported("tf.gather_nd(batch_dims=…)");
    }
    return Op.of("GatherNd", o, params, indices).tensor();
  }

  public static Tensor oneHot(Object indices, Object depth, Options o) {
    Object on = o.get("on_value");
    Object off = o.get("off_value");
    try (NameScope scope = NameScopes.of(o, "one_hot", indices, depth, on, off)) {
      DType onType = on == null ? null : Conversion.tensor(on, null).dtype().baseDtype();
      DType offType = off == null ? null : Conversion.tensor(off, null).dtype().baseDtype();
      DType dtype = o.get("dtype") == null ? null : DType.from(o.get("dtype"));
      checkOneHotType("on_value", onType, o.get("dtype"));
      checkOneHotType("off_value", offType, o.get("dtype"));
      if (dtype == null) {
        dtype = onType != null ? onType : offType != null ? offType : DType.FLOAT32;
      }
      Object onValue = on == null ? Conversion.tensor(1L, "on_value", dtype) : on;
      Object offValue = off == null ? Conversion.tensor(0L, "off_value", dtype) : off;
      DType onActual = onType == null ? dtype : onType;
      DType offActual = offType == null ? dtype : offType;
      if (onActual != offActual) {
        throw new TypeError(
            "dtype %s of on_value does not match dtype %s of off_value"
                .formatted(onActual, offActual));
      }
      return Op.of("OneHot", indices, depth, onValue, offValue)
          .attr("axis", o.get("axis"))
          .name(scope.name())
          .tensor();
    }
  }

  private static void checkOneHotType(String what, DType found, Object wanted) {
    if (found != null && wanted != null && found != DType.from(wanted)) {
      throw new TypeError(
          "dtype %s of %s does not match dtype parameter %s"
              .formatted(found, what, Builtins.str(wanted)));
    }
  }

  public static Tensor where(Object condition, Options o) {
    Object x = o.get("x");
    Object y = o.get("y");
    if (x == null && y == null) {
      try (NameScope scope = NameScopes.of(o, "Where", condition)) {
        Tensor tensor = Conversion.of(condition).preferring(DType.BOOL).name("condition").tensor();
        return Op.of("Where", tensor).name(scope.name()).tensor();
      }
    }
    if (x == null || y == null) {
      throw new ValueError("x and y must both be non-None or both be None.");
    }
    return Op.of("Select", condition, x, y).name(o.string("name")).tensor();
  }

  public static Tensor booleanMask(Object value, Object maskValue, Options o) {
    try (NameScope scope =
        NameScopes.of(o.has("name") ? o.get("name") : "boolean_mask", null, value, maskValue)) {
      Tensor tensor = Conversion.tensor(value, "tensor");
      Tensor mask = Conversion.tensor(maskValue, "mask");
      TensorShape maskShape = mask.shape();
      if (maskShape.rankOrUnknown() == 0) {
        throw new ValueError("mask cannot be scalar.");
      }
      if (!maskShape.hasRank()) {
        throw new ValueError(
            "Number of mask dimensions must be specified, even if some dimensions are None.  E.g."
                + " shape=[None] is ok, but shape=None is not.");
      }
      Object axis = o.get("axis") == null ? 0L : o.get("axis");
      Object end = Py.add(axis, (long) maskShape.rankOrUnknown());
      TensorShape shape = tensor.shape();
      TensorShape masked = (TensorShape) shape.getitem(PySlice.of(axis, end, null));
      masked.assertIsCompatibleWith(maskShape);
      Options plain = new Options();
      Tensor leading =
          Op.of(
                  "Prod",
                  Slicing.of(shape(tensor, plain), PySlice.of(axis, end, null)),
                  PyList.of(0L))
              .tensor();
      Tensor before = Slicing.of(shape(tensor, plain), PySlice.of(null, axis, null));
      Tensor after = Slicing.of(shape(tensor, plain), PySlice.of(end, null, null));
      Tensor flat =
          reshape(tensor, concat(PyList.of(before, PyList.of(leading), after), 0L, plain), plain);
      Long first = masked.numElements();
      TensorShape front = (TensorShape) shape.getitem(PySlice.of(null, axis, null));
      TensorShape back = (TensorShape) shape.getitem(PySlice.of(end, null, null));
      flat.setShape(
          front.concatenate(TensorShape.of(first == null ? -1 : first)).concatenate(back));
      Tensor line = reshape(mask, PyList.of(-1L), plain);
      Tensor indices = squeeze(where(line, plain), new Options().with("axis", PyList.of(1L)));
      return gather(flat, indices, new Options().with("axis", axis));
    }
  }

  /** The numbers of all axes. */
  private static Tensor allAxes(Tensor tensor) {
    if (!tensor.shape().hasRank()) {
      return Op.of("Range", 0L, rank(tensor, new Options()), 1L).tensor();
    }
    List<Object> axes = new ArrayList<>();
    for (long i = 0; i < tensor.shape().rankOrUnknown(); i++) {
      axes.add(i);
    }
    return Constants.of(axes).dtype(DType.INT32).tensor();
  }

  public static Tensor sequenceMask(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "SequenceMask", value, o.get("maxlen"))) {
      Tensor lengths = Conversion.tensor(value, null);
      Object most = o.get("maxlen");
      Tensor maxlen;
      if (most == null) {
        maxlen = Op.of("Max", lengths, allAxes(lengths)).tensor();
        maxlen = Op.of("Maximum", Constants.of(0L).dtype(maxlen.dtype()).tensor(), maxlen).tensor();
      } else {
        maxlen = Conversion.tensor(most, null);
      }
      Tensor row =
          Op.of(
                  "Range",
                  Constants.of(0L).dtype(maxlen.dtype()).tensor(),
                  maxlen,
                  Constants.of(1L).dtype(maxlen.dtype()).tensor())
              .tensor();
      Tensor matrix =
          Op.of("Cast", expandDims(lengths, new Options().with("axis", -1L)))
              .attr("DstT", maxlen.dtype())
              .tensor();
      Tensor result = row.lt(matrix);
      Object dtype = o.has("dtype") ? o.get("dtype") : DType.BOOL;
      if (dtype == null || Py.truth(Py.eq(result.dtype(), Py.getattr(dtype, "base_dtype")))) {
        return result;
      }
      return Op.of("Cast", result).attr("DstT", dtype).tensor();
    }
  }
}
