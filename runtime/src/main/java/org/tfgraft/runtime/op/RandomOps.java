package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** Random numbers, and TensorFlow's rule for their seeds. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class RandomOps {
  private static final long DEFAULT_GRAPH_SEED = 87654321L;
  private static final long MAX_INT = Integer.MAX_VALUE;

  private RandomOps() {}

  /** The two seeds of an operation: null for none. */
  private record Seeds(Long first, Long second) {
    static Seeds of(Object opSeed) {
      Graph graph = Graph.current();
      Object graphSeed = graph.seed();
      Long first = null;
      Long second = null;
      if (graphSeed != null) {
        first = truncated(graphSeed);
        second = opSeed == null ? (Long) (graph.version() % MAX_INT) : truncated(opSeed);
      } else if (opSeed != null) {
        first = DEFAULT_GRAPH_SEED;
        second = truncated(opSeed);
      }
      boolean zero = first != null && first == 0 && second == 0;
      return zero ? new Seeds(0L, MAX_INT) : new Seeds(first, second);
    }

    private static Long truncated(Object seed) {
      return ((Number) Builtins.int_(Py.mod(seed, MAX_INT))).longValue();
    }

    Op on(Op op) {
      return op.attr("seed", first).attr("seed2", second);
    }
  }

  /** {@code tf.get_seed(op_seed)}. */
  public static PyTuple getSeed(Object opSeed) {
    Seeds seeds = Seeds.of(opSeed);
    return PyTuple.of(seeds.first(), seeds.second());
  }

  /** The tensor for a shape that may have tensors among its sizes. */
  static Tensor shapeTensor(Object shape) {
    Object sizes = shape;
    DType dtype = null;
    if (shape instanceof java.util.List<?> list) {
      dtype = list.isEmpty() ? DType.INT32 : null;
      PyList<Object> plain = new PyList<>();
      list.forEach(size -> plain.add(size instanceof Dimension d ? d.value() : size));
      sizes = PyTuple.of(plain.toArray());
    }
    return Conversion.tensor(sizes, "shape", dtype);
  }

  /** A normal distribution from {@code RandomStandardNormal} or {@code TruncatedNormal}. */
  private static Tensor normal(String type, String scopeName, Object shape, Options o) {
    Object mean = o.get("mean", 0.0);
    Object stddev = o.get("stddev", 1.0);
    DType dtype = DType.from(o.get("dtype", DType.FLOAT32));
    try (NameScope scope = NameScopes.of(o, scopeName, shape, mean, stddev)) {
      Tensor sizes = shapeTensor(shape);
      Tensor meanTensor = Conversion.tensor(mean, "mean", dtype);
      Tensor stddevTensor = Conversion.tensor(stddev, "stddev", dtype);
      Tensor random = Seeds.of(o.get("seed")).on(Op.of(type, sizes).attr("dtype", dtype)).tensor();
      Tensor scaled = random.mul(stddevTensor);
      return Op.of("Add", scaled, meanTensor).name(scope.name()).tensor();
    }
  }

  public static Tensor randomNormal(Object shape, Options o) {
    return normal("RandomStandardNormal", "random_normal", shape, o);
  }

  public static Tensor truncatedNormal(Object shape, Options o) {
    return normal("TruncatedNormal", "truncated_normal", shape, o);
  }

  public static Tensor randomUniform(Object shape, Options o) {
    DType dtype = DType.from(o.get("dtype", DType.FLOAT32));
    boolean allowed = dtype.isFloating() || dtype == DType.INT32 || dtype == DType.INT64;
    if (!allowed) {
      throw new ValueError("Invalid dtype " + dtype.pyRepr());
    }
    Object min = o.get("minval", 0L);
    Object max = o.get("maxval");
    if (max == null) {
      if (dtype.isInteger()) {
        throw new ValueError("Must specify maxval for integer dtype " + dtype.pyRepr());
      }
      max = 1L;
    }
    try (NameScope scope = NameScopes.of(o, "random_uniform", shape, min, max)) {
      Tensor sizes = shapeTensor(shape);
      Tensor low = Conversion.tensor(min, "min", dtype);
      Tensor high = Conversion.tensor(max, "max", dtype);
      Seeds seeds = Seeds.of(o.get("seed"));
      if (dtype.isInteger()) {
        return seeds.on(Op.of("RandomUniformInt", sizes, low, high)).name(scope.name()).tensor();
      }
      Tensor random = seeds.on(Op.of("RandomUniform", sizes).attr("dtype", dtype)).tensor();
      Tensor scaled = random.mul(high.sub(low));
      return Op.of("Add", scaled, low).name(scope.name()).tensor();
    }
  }

  public static Tensor randomShuffle(Object value, Options o) {
    return Seeds.of(o.get("seed"))
        .on(Op.of("RandomShuffle", value))
        .name(o.string("name"))
        .tensor();
  }

  public static Tensor randomCrop(Object input, Object sizes, Options o) {
    try (NameScope scope = NameScopes.of(o, "random_crop", input, sizes)) {
      Tensor value = Conversion.tensor(input, "value");
      Tensor size = Conversion.tensor(sizes, "size", DType.INT32);
      Tensor shape = ArrayOps.shape(value, new Options());
      Object check =
          ControlFlowOps.assertTrue(
              MathOps.reduce("All", shape.ge(size), new Options()),
              PyList.of("Need value.shape >= size, got ", shape, size),
              new Options().with("summarize", 1000L));
      Tensor checked = ControlFlowOps.withDependencies(PyList.of(check), shape, null);
      Tensor limit = checked.sub(size).add(1L);
      Tensor random =
          randomUniform(
              ArrayOps.shape(checked, new Options()),
              new Options()
                  .with("dtype", size.dtype())
                  .with("maxval", size.dtype().max())
                  .with("seed", o.get("seed")));
      Tensor offset = random.mod(limit);
      return Op.of("Slice", value, offset, size).name(scope.name()).tensor();
    }
  }

  /** {@code tf.multinomial} and {@code tf.random.categorical}, which differ in their names. */
  public static Tensor multinomial(String scopeName, Object logits, Object samples, Options o) {
    try (NameScope scope = NameScopes.of(o, scopeName, logits)) {
      Tensor tensor = Conversion.tensor(logits, "logits");
      Object dtype = o.get("output_dtype") == null ? o.get("dtype") : o.get("output_dtype");
      return Seeds.of(o.get("seed"))
          .on(Op.of("Multinomial", tensor, samples).attr("output_dtype", dtype))
          .tensor();
    }
  }

  public static Tensor randomGamma(Object shape, Object alphaValue, Options o) {
    Object betaValue = o.get("beta");
    DType dtype = DType.from(o.get("dtype", DType.FLOAT32));
    try (NameScope scope = NameScopes.of(o, "random_gamma", shape, alphaValue, betaValue)) {
      Tensor sizes = Conversion.tensor(shape, "shape", DType.INT32);
      Tensor alpha = Conversion.tensor(alphaValue, "alpha", dtype);
      Tensor beta = Conversion.tensor(betaValue == null ? 1L : betaValue, "beta", dtype);
      Tensor broadcast = alpha.add(FilledOps.zerosLike(beta, new Options()));
      Tensor random = Seeds.of(o.get("seed")).on(Op.of("RandomGamma", sizes, broadcast)).tensor();
      Tensor scaled = random.truediv(beta);
      return Op.of("Maximum", smallest(alpha.dtype()), scaled).tensor();
    }
  }

  private static Object smallest(DType dtype) {
    double tiny =
        dtype == DType.FLOAT64
            ? Double.MIN_NORMAL
            : dtype == DType.FLOAT16 ? 6.1035e-05 : Float.MIN_NORMAL;
    return org.tfgraft.runtime.numpy.NdArray.scalar(dtype.numpyType(), tiny);
  }

  public static Tensor randomPoisson(Object lam, Object shape, Options o) {
    try (NameScope scope = NameScopes.of(o, "random_poisson", lam, shape)) {
      Tensor sizes = Conversion.tensor(shape, "shape", DType.INT32);
      return Seeds.of(o.get("seed"))
          .on(Op.of("RandomPoissonV2", sizes, lam).attr("dtype", o.get("dtype", DType.FLOAT32)))
          .tensor();
    }
  }
}
