package org.tfgraft.runtime.op;

import java.util.TreeSet;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Means, variances, counts and histograms of tensors. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Statistics {
  private Statistics() {}

  private static Options named(String name) {
    return new Options().with("name", name);
  }

  private static boolean keepsDims(Options o) {
    return Py.truth(ArrayOps.eitherOf(o, "keepdims", "keep_dims"));
  }

  /** {@code tf.nn.weighted_moments}: a mean and a variance. */
  public static PyTuple weightedMoments(Object value, Object axes, Object frequencies, Options o) {
    boolean keepDims = keepsDims(o);
    try (NameScope scope = NameScopes.of(o, "weighted_moments", value, frequencies, axes)) {
      Tensor given = Conversion.tensor(value, "x");
      Tensor weights = Conversion.tensor(frequencies, "frequency_weights");
      DType wide = given.dtype() == DType.FLOAT16 ? DType.FLOAT32 : given.dtype();
      Tensor x = MathOps.cast(given, wide, new Options());
      if (weights.dtype() != wide) {
        weights = MathOps.cast(weights, wide, new Options());
      }
      Options over = new Options().with("axis", axes).with("keepdims", true);
      Tensor sum = MathOps.reduce("Sum", weights.mul(x), over.with("name", "weighted_input_sum"));
      Tensor all = weights.add(FilledOps.zerosLike(x, new Options()));
      Tensor weight = MathOps.reduce("Sum", all, over.with("name", "sum_of_weights"));
      Tensor divisor = Op.of("Reciprocal", weight).name("inv_weight_sum").tensor();
      Tensor mean = Op.of("Mul", sum, divisor).tensor();
      Tensor squares = weights.mul(Op.of("SquaredDifference", x, mean).tensor());
      Tensor distance = MathOps.reduce("Sum", squares, over.with("name", "weighted_distsq"));
      Tensor variance = Op.of("Mul", distance, divisor).tensor();
      if (!keepDims) {
        mean = ArrayOps.squeeze(mean, new Options().with("axis", axes));
        variance = ArrayOps.squeeze(variance, new Options().with("axis", axes));
      }
      return PyTuple.of(
          MathOps.cast(mean, given.dtype(), new Options()),
          MathOps.cast(variance, given.dtype(), new Options()));
    }
  }

  /** {@code tf.nn.sufficient_statistics}: a count, two sums and the shift. */
  public static PyTuple sufficient(Object value, Object given, Options o) {
    PyList<Object> axes = new PyList<>();
    TreeSet<Long> distinct = new TreeSet<>();
    Py.iterate(given).forEach(axis -> distinct.add(((Number) axis).longValue()));
    axes.addAll(distinct);
    boolean keepDims = keepsDims(o);
    try (NameScope scope = NameScopes.of(o, "sufficient_statistics", value, o.get("shift"))) {
      Tensor x = Conversion.tensor(value, "x");
      Tensor count = count(x, axes);
      Tensor shift = o.get("shift") == null ? null : Conversion.tensor(o.get("shift"), "shift");
      Tensor mean = shift == null ? x : Op.of("Sub", x, shift).tensor();
      Tensor square =
          shift == null
              ? Op.of("Square", x).tensor()
              : Op.of("SquaredDifference", x, shift).tensor();
      Options over = new Options().with("axis", axes).with("keepdims", keepDims);
      return PyTuple.of(
          count,
          MathOps.reduce("Sum", mean, over.with("name", "mean_ss")),
          MathOps.reduce("Sum", square, over.with("name", "var_ss")),
          shift);
    }
  }

  private static Tensor count(Tensor x, PyList<Object> axes) {
    TensorShape shape = x.shape();
    long count = shape.hasRank() ? 1 : -1;
    for (Object axis : axes) {
      int place = ((Number) axis).intValue();
      long size =
          shape.hasRank() ? shape.size(place < 0 ? place + shape.rankOrUnknown() : place) : -1;
      count = count < 0 || size < 0 ? -1 : count * size;
    }
    if (count >= 0) {
      return Constants.of(count).dtype(x.dtype()).tensor();
    }
    Tensor sizes = MathOps.cast(ArrayOps.shape(x, new Options()), x.dtype(), new Options());
    Tensor chosen = ArrayOps.gather(sizes, axes, new Options());
    return MathOps.reduce("Prod", chosen, named("count"));
  }

  /** {@code tf.nn.normalize_moments}: the mean and the variance of sufficient statistics. */
  public static PyTuple normalize(
      Object counts, Object meanSum, Object varianceSum, Object shift, Options o) {
    try (NameScope scope = NameScopes.of(o, "normalize", counts, meanSum, varianceSum, shift)) {
      Tensor divisor = Op.of("Reciprocal", counts).name("divisor").tensor();
      String name = shift == null ? "mean" : "shifted_mean";
      Tensor shifted = Op.of("Mul", meanSum, divisor).name(name).tensor();
      Tensor mean = shift == null ? shifted : Op.of("Add", shifted, shift).name("mean").tensor();
      Tensor square = Op.of("Mul", varianceSum, divisor).tensor();
      Tensor variance =
          Op.of("Sub", square, Op.of("Square", shifted).tensor()).name("variance").tensor();
      return PyTuple.of(mean, variance);
    }
  }

  /** {@code tf.nn.zero_fraction}. */
  public static Tensor zeroFraction(Object input, Options o) {
    try (NameScope scope = NameScopes.of(o, "zero_fraction", input)) {
      Tensor value = Conversion.tensor(input, "value");
      Tensor size = ArrayOps.size(value, new Options().with("out_type", DType.INT64));
      Tensor nonzero =
          (Tensor)
              ControlFlowOps.cond(
                  size.le((long) Integer.MAX_VALUE),
                  () -> MathOps.cast(nonzero(value, DType.INT32), DType.INT64, new Options()),
                  () -> nonzero(value, DType.INT64),
                  null);
      Tensor fraction;
      try (NameScope inner = NameScopes.of((Object) null, "counts_to_fraction")) {
        Tensor zeros = MathOps.cast(size.sub(nonzero), DType.FLOAT32, new Options());
        fraction = zeros.truediv(MathOps.cast(size, DType.FLOAT32, new Options()));
      }
      return Op.of("Identity", fraction).name("fraction").tensor();
    }
  }

  private static Tensor nonzero(Tensor value, DType type) {
    try (NameScope scope = NameScopes.of((Object) null, "count_nonzero", value)) {
      Tensor zero = FilledOps.zeros(PyList.of(), new Options().with("dtype", value.dtype()));
      Tensor unequal = Op.of("NotEqual", value, zero).tensor();
      return MathOps.reduce(
          "Sum", MathOps.cast(unequal, type, new Options()), named("nonzero_count"));
    }
  }

  /** {@code tf.unsorted_segment_mean}, or the same by the root of the number of members. */
  public static Tensor segmentMean(
      boolean root, Object values, Object segments, Object count, Options o) {
    try (NameScope scope =
        NameScopes.of(o, root ? "UnsortedSegmentSqrtN" : "UnsortedSegmentMean")) {
      Tensor data = Conversion.tensor(values, null);
      Tensor ids = Conversion.tensor(segments, null);
      Tensor ones =
          FilledOps.ones(
              ArrayOps.shape(ids, new Options()), new Options().with("dtype", data.dtype()));
      Tensor members = Op.of("UnsortedSegmentSum", ones, ids, count).tensor();
      PyList<Object> shape = PyList.of(count);
      for (int i = ids.shape().rankOrUnknown(); i < data.shape().rankOrUnknown(); i++) {
        shape.add(1L);
      }
      Tensor inLine = ArrayOps.reshape(members, shape, new Options());
      Tensor atLeastOne = Op.of("Maximum", inLine, 1L).tensor();
      Tensor sum = Op.of("UnsortedSegmentSum", data, ids, count).tensor();
      return sum.truediv(root ? Op.of("Sqrt", atLeastOne).tensor() : atLeastOne);
    }
  }
}
