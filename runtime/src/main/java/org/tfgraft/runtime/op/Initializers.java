package org.tfgraft.runtime.op;

import java.util.List;
import java.util.Locale;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** TensorFlow's initializers: one class each, as programs may pass the class itself. */
public final class Initializers {
  private Initializers() {}

  private static DType type(Options o) {
    return DType.from(o.get("dtype", DType.FLOAT32));
  }

  private static DType floatType(Options o) {
    DType dtype = type(o);
    if (!dtype.isFloating()) {
      throw new ValueError("Expected floating point type, got " + dtype + ".");
    }
    return dtype;
  }

  /** The arguments to tell of, given or defaults: name, default, name, default… */
  private static Options with(Options o, Object... defaults) {
    Options all = new Options();
    for (int i = 0; i < defaults.length; i += 2) {
      String name = (String) defaults[i];
      all = all.with(name, o.get(name, defaults[i + 1]));
    }
    return all;
  }

  private static double number(Options o, String name, double otherwise) {
    return ((Number) o.get(name, otherwise)).doubleValue();
  }

  /** Zeros of any type. */
  @PythonName("tensorflow.python.ops.init_ops.Zeros")
  public static final class Zeros extends Initializer {
    public Zeros(Options o) {
      super(type(o), with(o), request -> FilledOps.zeros(request.shape(), request.options()));
    }
  }

  /** Ones of any type. */
  @PythonName("tensorflow.python.ops.init_ops.Ones")
  public static final class Ones extends Initializer {
    public Ones(Options o) {
      super(type(o), with(o), request -> FilledOps.ones(request.shape(), request.options()));
    }
  }

  /** A constant, or the elements of a list. */
  @PythonName("tensorflow.python.ops.init_ops.Constant")
  public static final class Constant extends Initializer {
    public Constant(Options o) {
      super(
          type(o),
          with(o, "value", 0L),
          request ->
              ArrayOps.constant(
                  checked(o.get("value", 0L)),
                  request
                      .options()
                      .with("shape", request.shape())
                      .with("verify_shape", o.get("verify_shape", false))));
      checked(o.get("value", 0L));
    }

    private static Object checked(Object value) {
      boolean accepted =
          value instanceof Number
              || value instanceof Boolean
              || value instanceof String
              || value instanceof PyBytes
              || value instanceof List<?>
              || PyType.of(value).module().equals("numpy");
      if (!accepted || value instanceof TensorLike) {
        throw new TypeError(
            "Invalid type for initial value: "
                + Builtins.str(PyType.of(value))
                + " (expected Python scalar, list or tuple of values, or numpy.ndarray).");
      }
      return value;
    }
  }

  /** Numbers between two bounds. */
  @PythonName("tensorflow.python.ops.init_ops.RandomUniform")
  public static class RandomUniform extends Initializer {
    public RandomUniform(Options o) {
      super(
          type(o),
          with(o, "minval", 0L, "maxval", null, "seed", null),
          request ->
              RandomOps.randomUniform(
                  request.shape(),
                  request
                      .options()
                      .with("minval", o.get("minval", 0L))
                      .with("maxval", o.get("maxval"))
                      .with("seed", o.get("seed"))));
    }
  }

  private static Options normal(Initializer.Request request, Options o) {
    return request
        .options()
        .with("mean", o.get("mean", 0.0))
        .with("stddev", o.get("stddev", 1.0))
        .with("seed", o.get("seed"));
  }

  /** Normally distributed numbers. */
  @PythonName("tensorflow.python.ops.init_ops.RandomNormal")
  public static class RandomNormal extends Initializer {
    public RandomNormal(Options o) {
      super(
          floatType(o),
          with(o, "mean", 0.0, "stddev", 1.0, "seed", null),
          request -> RandomOps.randomNormal(request.shape(), normal(request, o)));
    }
  }

  /** Normally distributed numbers, none further than two standard deviations away. */
  @PythonName("tensorflow.python.ops.init_ops.TruncatedNormal")
  public static class TruncatedNormal extends Initializer {
    public TruncatedNormal(Options o) {
      super(
          floatType(o),
          with(o, "mean", 0.0, "stddev", 1.0, "seed", null),
          request -> RandomOps.truncatedNormal(request.shape(), normal(request, o)));
    }
  }

  private static TensorLike uniform(Initializer.Request request, double limit, Object seed) {
    return RandomOps.randomUniform(
        request.shape(),
        request.options().with("minval", -limit).with("maxval", limit).with("seed", seed));
  }

  /** Uniform numbers scaled by the number of inputs. */
  @PythonName("tensorflow.python.ops.init_ops.UniformUnitScaling")
  public static final class UniformUnitScaling extends Initializer {
    public UniformUnitScaling(Options o) {
      super(
          floatType(o),
          with(o, "factor", 1.0, "seed", null),
          request -> {
            List<Long> sizes = request.fullSizes();
            double inputs = 1.0;
            for (Long size : sizes.subList(0, Math.max(0, sizes.size() - 1))) {
              inputs *= size;
            }
            double limit = Math.sqrt(3 / Math.max(inputs, 1.0)) * number(o, "factor", 1.0);
            return uniform(request, limit, o.get("seed"));
          });
    }
  }

  /** How many inputs and outputs a weight of that shape connects. */
  record Fans(long in, long out) {
    static Fans of(List<Long> shape) {
      int rank = shape.size();
      if (rank < 2) {
        long size = rank == 0 ? 1 : shape.get(0);
        return new Fans(size, size);
      }
      long field = shape.subList(0, rank - 2).stream().reduce(1L, (a, b) -> a * b);
      return new Fans(shape.get(rank - 2) * field, shape.get(rank - 1) * field);
    }
  }

  /** Numbers scaled by the number of inputs, of outputs, or of both. */
  @PythonName("tensorflow.python.ops.init_ops.VarianceScaling")
  public static class VarianceScaling extends Initializer {
    public VarianceScaling(Options o) {
      this(
          o,
          with(
              o, "scale", 1.0, "mode", "fan_in", "distribution", "truncated_normal", "seed", null));
    }

    VarianceScaling(Options o, Options configuration) {
      super(floatType(checked(o)), configuration, request -> scaled(request, o));
    }

    private static Options checked(Options o) {
      if (number(o, "scale", 1.0) <= 0) {
        throw new ValueError("`scale` must be positive float.");
      }
      if (!List.of("fan_in", "fan_out", "fan_avg").contains(mode(o))) {
        throw new ValueError("Invalid `mode` argument:", mode(o));
      }
      if (!List.of("normal", "uniform", "truncated_normal", "untruncated_normal")
          .contains(distribution(o))) {
        throw new ValueError("Invalid `distribution` argument:", distribution(o));
      }
      return o;
    }

    private static String mode(Options o) {
      return o.string("mode", "fan_in");
    }

    private static String distribution(Options o) {
      return o.string("distribution", "truncated_normal").toLowerCase(Locale.ROOT);
    }

    private static TensorLike scaled(Initializer.Request request, Options o) {
      Fans fans = Fans.of(request.fullSizes());
      double divisor =
          switch (mode(o)) {
            case "fan_in" -> fans.in();
            case "fan_out" -> fans.out();
            default -> (fans.in() + fans.out()) / 2.0;
          };
      double scale = number(o, "scale", 1.0) / Math.max(1.0, divisor);
      Options options = request.options().with("mean", 0.0).with("seed", o.get("seed"));
      return switch (distribution(o)) {
        case "uniform" -> uniform(request, Math.sqrt(3.0 * scale), o.get("seed"));
        case "untruncated_normal" ->
            RandomOps.randomNormal(request.shape(), options.with("stddev", Math.sqrt(scale)));
        default ->
            RandomOps.truncatedNormal(
                request.shape(), options.with("stddev", Math.sqrt(scale) / .87962566103423978));
      };
    }
  }

  /** Whatever type is asked for, TensorFlow 1.15 takes 32 bits. */
  private static Options glorot(Options o, String distribution) {
    return o.with("scale", 1.0)
        .with("mode", "fan_avg")
        .with("distribution", distribution)
        .with("dtype", DType.FLOAT32);
  }

  /** Glorot's uniform initializer, the one that floats get by default. */
  @PythonName("tensorflow.python.ops.init_ops.GlorotUniform")
  public static final class GlorotUniform extends VarianceScaling {
    public GlorotUniform(Options o) {
      super(glorot(o, "uniform"), with(o, "seed", null));
    }
  }

  /** Glorot's normal initializer. */
  @PythonName("tensorflow.python.ops.init_ops.GlorotNormal")
  public static final class GlorotNormal extends VarianceScaling {
    public GlorotNormal(Options o) {
      super(glorot(o, "truncated_normal"), with(o, "seed", null));
    }
  }

  /** {@code lecun} (scale 1) and {@code he} (scale 2) initializers, uniform or normal. */
  public static VarianceScaling fanIn(double scale, String distribution, Options o) {
    return new VarianceScaling(
        o.with("scale", scale).with("mode", "fan_in").with("distribution", distribution));
  }

  /** A random orthogonal matrix. */
  @PythonName("tensorflow.python.ops.init_ops.Orthogonal")
  public static final class Orthogonal extends Initializer {
    public Orthogonal(Options o) {
      super(
          floatType(o),
          with(o, "gain", 1.0, "seed", null),
          request -> LinearAlgebraOps.orthogonal(request, number(o, "gain", 1.0), o.get("seed")));
    }
  }

  /** The identity matrix. */
  @PythonName("tensorflow.python.ops.init_ops.Identity")
  public static final class Identity extends Initializer {
    public Identity(Options o) {
      super(
          floatType(o),
          with(o, "gain", 1.0),
          request -> LinearAlgebraOps.identity(request, o.get("gain", 1.0)));
    }
  }
}
