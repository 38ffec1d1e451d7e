package org.tfgraft.runtime.op;

import java.util.List;
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
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The functions of {@code tf.nn} that are more than one operation. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class NnOps {
  private NnOps() {}

  public static Tensor biasAdd(Object input, Object biases, Options o) {
    String format = o.string("data_format");
    try (NameScope scope = NameScopes.of(o, "BiasAdd", input, biases)) {
      if (format != null) {
        if (format.startsWith("NC")) {
          format = "NCHW";
        } else if (format.startsWith("N") && format.endsWith("C")) {
          format = "NHWC";
        } else {
          throw new ValueError("data_format must be of the form `N...C` or `NC...`");
        }
      }
      Tensor value = Conversion.tensor(input, "input");
      Tensor bias = Conversion.tensor(biases, "bias", value.dtype());
      return Op.of("BiasAdd", value, bias).attr("data_format", format).name(scope.name()).tensor();
    }
  }

  public static Tensor leakyRelu(Object value, Options o) {
    Object alpha = o.get("alpha", 0.2);
    try (NameScope scope = NameScopes.of(o, "LeakyRelu", value, alpha)) {
      Tensor features = Conversion.tensor(value, "features");
      if (features.dtype().isInteger()) {
        features = MathOps.cast(features, DType.FLOAT32, new Options());
      }
      Object slope = alpha instanceof NdArray array ? array.item() : alpha;
      return Op.of("LeakyRelu", features).attr("alpha", slope).name(scope.name()).tensor();
    }
  }

  /** {@code tf.nn.softmax} and {@code tf.nn.log_softmax}, along any axis. */
  public static Tensor softmax(String type, Object value, Options o) {
    Object given = ArrayOps.eitherOf(o, "axis", "dim");
    Object axis = given == null ? -1L : given;
    Tensor logits = Conversion.tensor(value, null);
    TensorShape shape = logits.shape();
    Object rank = shape.ndims();
    String name = o.string("name");
    if (Py.truth(Py.eq(axis, -1L)) || Py.truth(Py.eq(axis, Py.sub(rank, 1L)))) {
      return Op.of(type, logits).name(name).tensor();
    }
    checkAxis(axis instanceof Tensor tensor ? StaticValue.of(tensor) : axis, rank);
    Tensor count = ArrayOps.rank(logits, new Options());
    Object index = fromFront(axis, count);
    Tensor inputRank = ArrayOps.rank(logits, new Options());
    Object moved = Py.mod(index, rank);
    Tensor swapped = swap(logits, moved, Op.of("Sub", inputRank, 1L).tensor(), null);
    Tensor output = Op.of(type, swapped).tensor();
    Tensor result = swap(output, moved, Op.of("Sub", inputRank, 1L).tensor(), name);
    result.setShape(shape);
    return result;
  }

  private static void checkAxis(Object axis, Object rank) {
    if (axis != null && !(Py.truth(Py.le(Py.neg(rank), axis)) && Py.truth(Py.lt(axis, rank)))) {
      throw new KnownInvalid(
          Py.format(
              "Dimension (%d) must be in the range [%d, %d) where %d is the number of dimensions in the input.",
              PyTuple.of(axis, Py.neg(rank), rank, rank)));
    }
  }

  private static Object fromFront(Object axis, Tensor rank) {
    if (axis instanceof Tensor tensor) {
      return Op.of("Select", tensor.lt(0L), tensor.add(rank), tensor).tensor();
    }
    return Py.truth(Py.lt(axis, 0L)) ? Py.add(axis, rank) : axis;
  }

  private static Tensor swap(Tensor logits, Object dim, Object last, String name) {
    Tensor order =
        ArrayOps.concat(
            PyList.of(
                MathOps.range(dim, new Options()),
                PyList.of(last),
                MathOps.range(Py.add(dim, 1L), new Options().with("limit", last)),
                PyList.of(dim)),
            0L,
            new Options());
    Options options = new Options().with("perm", order);
    return ArrayOps.transpose(logits, name == null ? options : options.with("name", name));
  }

  private static Tensor flattenOuter(Tensor logits) {
    Tensor rank = ArrayOps.rank(logits, new Options());
    Tensor last =
        Op.of(
                "Slice",
                ArrayOps.shape(logits, new Options()),
                PyList.of(Op.of("Sub", rank, 1L).tensor()),
                PyList.of(1L))
            .tensor();
    Tensor output =
        ArrayOps.reshape(
            logits,
            ArrayOps.concat(PyList.of(PyList.of(-1L), last), 0L, new Options()),
            new Options());
    TensorShape shape = logits.shape();
    if (shape.rankOrUnknown() > 0) {
      long product = 1;
      for (int i = 0; i < shape.rankOrUnknown() - 1; i++) {
        product = shape.size(i) < 0 || product < 0 ? -1 : product * shape.size(i);
      }
      if (product >= 0) {
        output.setShape(TensorShape.of(product, shape.size(-1)));
      }
    }
    return output;
  }

  private static void checkLossArguments(String function, Options o) {
    if (o.get("_sentinel") != null) {
      throw new ValueError(
          "Only call `" + function + "` with named arguments (labels=..., logits=..., ...)");
    }
    if (o.get("labels") == null || o.get("logits") == null) {
      throw new ValueError("Both labels and logits must be provided.");
    }
  }

  public static Tensor softmaxCrossEntropyWithLogits(Options o) {
    Object axis = ArrayOps.eitherOf(o.get("axis") == null ? o : o.with("dim", null), "axis", "dim");
    checkLossArguments("softmax_cross_entropy_with_logits", o);
    Tensor labels;
    String name;
    try (NameScope scope =
        NameScopes.of(
            o, "softmax_cross_entropy_with_logits_sg", o.get("logits"), o.get("labels"))) {
      name = scope.name();
      labels = Op.of("StopGradient", o.get("labels")).name("labels_stop_gradient").tensor();
    }
    return softmaxCrossEntropyWithLogitsV2(
        labels, o.get("logits"), new Options().with("axis", axis).with("name", name));
  }

  public static Tensor softmaxCrossEntropyWithLogitsV2(
      Object labelsValue, Object logitsValue, Options o) {
    Object given = ArrayOps.eitherOf(o, "axis", "dim");
    long axis = given == null ? -1 : ((Number) given).longValue();
    try (NameScope scope =
        NameScopes.of(o, "softmax_cross_entropy_with_logits", logitsValue, labelsValue)) {
      Tensor logits = Conversion.tensor(logitsValue, "logits");
      Tensor labels = Conversion.tensor(labelsValue, "labels");
      boolean narrow = logits.dtype() == DType.FLOAT16 || logits.dtype() == DType.BFLOAT16;
      Tensor precise = narrow ? MathOps.cast(logits, DType.FLOAT32, new Options()) : logits;
      labels = MathOps.cast(labels, precise.dtype(), new Options());
      Tensor rank = ArrayOps.rank(precise, new Options());
      if (axis != -1) {
        precise = moveToEnd(precise, axis, rank);
        labels = moveToEnd(labels, axis, rank);
      }
      Tensor inputShape = ArrayOps.shape(precise, new Options());
      Tensor cost =
          Op.of("SoftmaxCrossEntropyWithLogits", flattenOuter(precise), flattenOuter(labels))
              .name(scope.name())
              .operation()
              .output(0);
      Tensor outputShape =
          Op.of("Slice", inputShape, PyList.of(0L), PyList.of(Op.of("Sub", rank, 1L).tensor()))
              .tensor();
      Tensor result = ArrayOps.reshape(cost, outputShape, new Options());
      if (logits.shape().hasRank()) {
        PyList<Object> sizes = PyList.from(logits.shape().asList());
        sizes.remove((int) (axis < 0 ? axis + sizes.size() : axis));
        result.setShape(sizes);
      }
      return narrow ? MathOps.cast(result, logits.dtype(), new Options()) : result;
    }
  }

  private static Tensor moveToEnd(Tensor tensor, long axis, Tensor rank) {
    Tensor order =
        ArrayOps.concat(
            PyList.of(
                MathOps.range(axis, new Options()),
                MathOps.range(axis + 1, new Options().with("limit", rank)),
                PyList.of(axis)),
            0L,
            new Options());
    return ArrayOps.transpose(tensor, new Options().with("perm", order));
  }

  public static Tensor sparseSoftmaxCrossEntropyWithLogits(Options o) {
    checkLossArguments("sparse_softmax_cross_entropy_with_logits", o);
    String type = "SparseSoftmaxCrossEntropyWithLogits";
    try (NameScope scope = NameScopes.of(o, type, o.get("labels"), o.get("logits"))) {
      Tensor labels = Conversion.tensor(o.get("labels"), null);
      Tensor logits = Conversion.tensor(o.get("logits"), null);
      boolean narrow = logits.dtype() == DType.FLOAT16;
      Tensor precise = narrow ? MathOps.cast(logits, DType.FLOAT32, new Options()) : logits;
      Tensor labelsShape = ArrayOps.shape(labels, new Options());
      checkLabels(labels.shape(), logits.shape());
      Tensor cost;
      if (logits.shape().rankOrUnknown() == 2) {
        cost = Op.of(type, precise, labels).name(o.string("name")).operation().output(0);
      } else {
        Tensor classes =
            ArrayOps.shape(logits, new Options())
                .getitem(ArrayOps.rank(logits, new Options()).sub(1L));
        Tensor flat = ArrayOps.reshape(precise, PyList.of(-1L, classes), new Options());
        Tensor line = ArrayOps.reshape(labels, PyList.of(-1L), new Options());
        Tensor flatCost = Op.of(type, flat, line).name(o.string("name")).operation().output(0);
        cost = ArrayOps.reshape(flatCost, labelsShape, new Options());
        cost.setShape(labels.shape());
      }
      return narrow ? MathOps.cast(cost, DType.FLOAT16, new Options()) : cost;
    }
  }

  private static void checkLabels(TensorShape labels, TensorShape logits) {
    int rank = logits.rankOrUnknown();
    if (rank == 0) {
      throw new ValueError("Logits cannot be scalars - received shape " + logits + ".");
    }
    if (rank > 0 && labels.hasRank() && labels.rankOrUnknown() != rank - 1) {
      throw new ValueError(
          "Rank mismatch: Rank of labels (received %d) should equal rank of logits minus 1 (received %d)."
              .formatted(labels.rankOrUnknown(), rank));
    }
    TensorShape outer = (TensorShape) logits.getitem(PySlice.of(null, -1L, null));
    if (outer.isFullyDefined() && labels.isFullyDefined() && !labels.equals(outer)) {
      throw new ValueError(
          "Shape mismatch: The shape of labels (received %s) should equal the shape of logits except for the last dimension (received %s)."
              .formatted(labels, logits));
    }
  }

  public static Tensor sigmoidCrossEntropyWithLogits(Options o) {
    checkLossArguments("sigmoid_cross_entropy_with_logits", o);
    try (NameScope scope = NameScopes.of(o, "logistic_loss", o.get("logits"), o.get("labels"))) {
      Tensor logits = Conversion.tensor(o.get("logits"), "logits");
      Tensor labels = Conversion.tensor(o.get("labels"), "labels");
      if (!labels.shape().isCompatibleWith(logits.shape())) {
        throw new ValueError(
            "logits and labels must have the same shape (%s vs %s)"
                .formatted(logits.shape(), labels.shape()));
      }
      Tensor zeros = FilledOps.zerosLike(logits, new Options().with("dtype", logits.dtype()));
      Tensor positive = logits.ge(zeros);
      Tensor relu = Op.of("Select", positive, logits, zeros).tensor();
      Tensor negated = Op.of("Select", positive, logits.neg(), logits).tensor();
      Tensor linear = relu.sub(logits.mul(labels));
      Tensor log = Op.of("Log1p", Op.of("Exp", negated).tensor()).tensor();
      return Op.of("Add", linear, log).name(scope.name()).tensor();
    }
  }

  public static Tensor dropout(Object value, Options o) {
    Object keepProb = o.get("keep_prob");
    Object keep;
    try {
      keep = keepProb == null ? null : Py.sub(1.0, keepProb);
    } catch (TypeError error) {
      throw new ValueError(
          "keep_prob must be a floating point number or Tensor (got "
              + Builtins.repr(keepProb)
              + ")");
    }
    Object rate = ArrayOps.eitherOf(o.with("keep_prob", keep), "rate", "keep_prob");
    if (rate == null) {
      throw new ValueError("You must provide a rate to dropout.");
    }
    try (NameScope scope = NameScopes.of(o, "dropout", value)) {
      Tensor x = Conversion.tensor(value, "x");
      if (!x.dtype().isFloating()) {
        throw new ValueError(
            "x has to be a floating point tensor since it's going to be scaled. Got a "
                + x.dtype()
                + " tensor instead.");
      }
      if (rate instanceof Number number) {
        double fraction = number.doubleValue();
        if (!(fraction >= 0 && fraction < 1)) {
          throw new ValueError(
              "rate must be a scalar tensor or a float in the range [0, 1), got "
                  + Py.format("%g", fraction));
        }
        if (fraction == 0) {
          return x;
        }
      }
      return dropped(x, Conversion.tensor(rate, "rate", x.dtype()), o);
    }
  }

  private static Tensor dropped(Tensor x, Tensor rate, Options o) {
    rate.shape().assertHasRank(0);
    Object noise =
        o.get("noise_shape") == null
            ? ArrayOps.shape(x, new Options())
            : noiseShape(x, o.get("noise_shape"));
    Tensor random =
        RandomOps.randomUniform(
            noise, new Options().with("seed", o.get("seed")).with("dtype", x.dtype()));
    Tensor keep = rate.rsub(1L);
    Tensor scale = keep.rtruediv(1L);
    Tensor mask = random.ge(rate);
    Tensor result = x.mul(scale).mul(MathOps.cast(mask, x.dtype(), new Options()));
    result.setShape(x.shape());
    return result;
  }

  private static Object noiseShape(Tensor x, Object noise) {
    TensorShape given;
    try {
      given = TensorShape.from(noise);
    } catch (TypeError | ValueError error) {
      return noise;
    }
    if (!x.shape().hasRank() || x.shape().rankOrUnknown() != given.rankOrUnknown()) {
      return noise;
    }
    long[] sizes = given.sizes();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = sizes[i] < 0 ? x.shape().size(i) : sizes[i];
    }
    return TensorShape.of(sizes);
  }

  /** One size for each axis: {@code 2} and {@code [2, 3]} leave batch and channels alone. */
  private static Object sequence(Object value, boolean channelsFirst) {
    PyList<Object> given =
        value == null
            ? PyList.of(1L)
            : value instanceof List<?> list ? PyList.from(list) : PyList.of(value);
    if (given.size() == 4) {
      return given;
    }
    Object first = given.get(0);
    Object second = given.size() == 2 ? given.get(1) : first;
    if (given.size() > 2) {
      throw new ValueError("strides should be of length 1, 2 or 4 but was " + given.size());
    }
    return channelsFirst ? PyList.of(1L, 1L, first, second) : PyList.of(1L, first, second, 1L);
  }

  public static Tensor conv2d(Object input, Options o) {
    Object filter = ArrayOps.eitherOf(o, "filters", "filter");
    String format = o.get("data_format") == null ? "NHWC" : o.string("data_format");
    boolean channelsFirst = format.startsWith("NC");
    Object padding = o.get("padding");
    Object explicit = new PyList<>();
    if (padding instanceof List<?> list) {
      PyList<Object> flat = new PyList<>();
      list.forEach(pair -> Py.iterate(pair).forEach(flat::add));
      explicit = flat;
      padding = "EXPLICIT";
    }
    return Op.of("Conv2D", input, filter)
        .attr("strides", sequence(o.get("strides"), channelsFirst))
        .attr("padding", padding)
        .attr("use_cudnn_on_gpu", o.get("use_cudnn_on_gpu"))
        .attr("explicit_paddings", explicit)
        .attr("data_format", format)
        .attr("dilations", sequence(o.get("dilations"), channelsFirst))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor maxPool(
      Object value, Object ksize, Object strides, Object padding, Options o) {
    return pool(
        "MaxPool", value, o.with("ksize", ksize).with("strides", strides).with("padding", padding));
  }

  public static Tensor avgPool(
      Object value, Object ksize, Object strides, Object padding, Options o) {
    return pool(
        "AvgPool", value, o.with("ksize", ksize).with("strides", strides).with("padding", padding));
  }

  private static Tensor pool(String type, Object value, Options o) {
    Object input = o.get("input") == null ? value : o.get("input");
    try (NameScope scope = NameScopes.of(o, type, input)) {
      String format = o.get("data_format") == null ? "NHWC" : o.string("data_format");
      boolean channelsFirst = format.startsWith("NC");
      return Op.of(type, input)
          .attr("ksize", sequence(o.get("ksize"), channelsFirst))
          .attr("strides", sequence(o.get("strides"), channelsFirst))
          .attr("padding", o.get("padding"))
          .attr("data_format", format)
          .name(scope.name())
          .tensor();
    }
  }

  public static Tensor l2Normalize(Object value, Options o) {
    Object axis = ArrayOps.eitherOf(o, "axis", "dim");
    try (NameScope scope = NameScopes.of(o, "l2_normalize", value)) {
      Tensor x = Conversion.tensor(value, "x");
      Tensor sum =
          MathOps.reduce(
              "Sum",
              Op.of("Square", x).tensor(),
              new Options().with("axis", axis).with("keepdims", true));
      Tensor inverse =
          Op.of("Rsqrt", Op.of("Maximum", sum, o.get("epsilon", 1e-12)).tensor()).tensor();
      return Op.of("Mul", x, inverse).name(scope.name()).tensor();
    }
  }

  public static PyTuple moments(Object value, Object axes, Options o) {
    Object keep = ArrayOps.eitherOf(o, "keepdims", "keep_dims");
    boolean keepDims = keep != null && Py.truth(keep);
    try (NameScope scope = NameScopes.of(o, "moments", value, axes)) {
      TensorLike x = (TensorLike) value;
      boolean narrow = x.dtype() == DType.FLOAT16;
      Object y = narrow ? MathOps.cast(x, DType.FLOAT32, new Options()) : x;
      Options over = new Options().with("axis", axes).with("keepdims", true);
      Tensor mean = MathOps.reduce("Mean", y, over.with("name", "mean"));
      Tensor still = Op.of("StopGradient", mean).tensor();
      Tensor variance =
          MathOps.reduce(
              "Mean", Op.of("SquaredDifference", y, still).tensor(), over.with("name", "variance"));
      if (!keepDims) {
        Options axis = new Options().with("axis", axes);
        mean = ArrayOps.squeeze(mean, axis);
        variance = ArrayOps.squeeze(variance, axis);
      }
      if (narrow) {
        mean = MathOps.cast(mean, DType.FLOAT16, new Options());
        variance = MathOps.cast(variance, DType.FLOAT16, new Options());
      }
      return PyTuple.of(mean, variance);
    }
  }

  public static Tensor batchNormalization(
      Object x,
      Object mean,
      Object variance,
      Object offset,
      Object scale,
      Object epsilon,
      Options o) {
    try (NameScope scope = NameScopes.of(o, "batchnorm", x, mean, variance, scale, offset)) {
      Object inverse = Op.of("Rsqrt", Py.add(variance, epsilon)).tensor();
      if (scale != null) {
        inverse = Py.mul(inverse, scale);
      }
      DType dtype = ((TensorLike) x).dtype().baseDtype();
      Object scaled = Py.mul(x, MathOps.cast(inverse, dtype, new Options()));
      Object shift =
          offset != null ? Py.sub(offset, Py.mul(mean, inverse)) : Py.mul(Py.neg(mean), inverse);
      return (Tensor) Py.add(scaled, MathOps.cast(shift, dtype, new Options()));
    }
  }

  public static Tensor xwPlusB(Object x, Object weights, Object biases, Options o) {
    try (NameScope scope = NameScopes.of(o, "xw_plus_b", x, weights, biases)) {
      Tensor left = Conversion.tensor(x, "x");
      Tensor right = Conversion.tensor(weights, "weights");
      Tensor bias = Conversion.tensor(biases, "biases");
      Tensor product = MathOps.matmul(left, right, new Options());
      return biasAdd(product, bias, new Options().with("name", scope.name()));
    }
  }
}
