package org.tfgraft.runtime.op;

import java.util.List;
import java.util.Locale;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The makers of TensorFlow's initializers, in the spelling of {@code tf.initializers}. */
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

  public static Initializer zeros(Options o) {
    return new Initializer("Zeros", type(o), o,
        request -> ArrayOps.zeros(request.shape(), request.options()));
  }

  public static Initializer ones(Options o) {
    return new Initializer("Ones", type(o), o,
        request -> ArrayOps.ones(request.shape(), request.options()));
  }

  public static Initializer constant(Options o) {
    Object value = o.get("value", 0L);
    boolean accepted = value instanceof Number || value instanceof Boolean
        || value instanceof String || value instanceof PyBytes || value instanceof List<?>
        || PyType.of(value).qualifiedName().startsWith("numpy.");
    if (!accepted || value instanceof TensorLike) {
      throw new TypeError(
          "Invalid type for initial value: " + Builtins.str(PyType.of(value))
              + " (expected Python scalar, list or tuple of values, or numpy.ndarray).");
    }
    return new Initializer("Constant", type(o), o,
        request -> ArrayOps.constant(
            value,
            request.options()
                .with("shape", request.shape())
                .with("verify_shape", o.get("verify_shape", false))));
  }

  public static Initializer randomUniform(Options o) {
    return new Initializer("RandomUniform", type(o), o,
        request -> RandomOps.randomUniform(
            request.shape(),
            request.options()
                .with("minval", o.get("minval", 0L))
                .with("maxval", o.get("maxval"))
                .with("seed", o.get("seed"))));
  }

  public static Initializer randomNormal(Options o) {
    return new Initializer("RandomNormal", floatType(o), o,
        request -> RandomOps.randomNormal(request.shape(), normal(request, o)));
  }

  public static Initializer truncatedNormal(Options o) {
    return new Initializer("TruncatedNormal", floatType(o), o,
        request -> RandomOps.truncatedNormal(request.shape(), normal(request, o)));
  }

  private static Options normal(Initializer.Request request, Options o) {
    return request.options()
        .with("mean", o.get("mean", 0.0))
        .with("stddev", o.get("stddev", 1.0))
        .with("seed", o.get("seed"));
  }

  public static Initializer uniformUnitScaling(Options o) {
    double factor = ((Number) o.get("factor", 1.0)).doubleValue();
    return new Initializer("UniformUnitScaling", floatType(o), o, request -> {
      List<Long> sizes = request.fullSizes();
      double inputs = 1.0;
      for (Long size : sizes.subList(0, Math.max(0, sizes.size() - 1))) {
        inputs *= size;
      }
      double limit = Math.sqrt(3 / Math.max(inputs, 1.0)) * factor;
      return uniform(request, limit, o.get("seed"));
    });
  }

  private static TensorLike uniform(Initializer.Request request, double limit, Object seed) {
    return RandomOps.randomUniform(
        request.shape(),
        request.options().with("minval", -limit).with("maxval", limit).with("seed", seed));
  }

  public static Initializer varianceScaling(Options o) {
    double scale = ((Number) o.get("scale", 1.0)).doubleValue();
    String mode = o.string("mode", "fan_in");
    String distribution =
        o.string("distribution", "truncated_normal").toLowerCase(Locale.ROOT);
    if (scale <= 0) {
      throw new ValueError("`scale` must be positive float.");
    }
    if (!List.of("fan_in", "fan_out", "fan_avg").contains(mode)) {
      throw new ValueError("Invalid `mode` argument:", mode);
    }
    if (!List.of("normal", "uniform", "truncated_normal", "untruncated_normal")
        .contains(distribution)) {
      throw new ValueError("Invalid `distribution` argument:", distribution);
    }
    return varianceScaling("VarianceScaling", new Scaling(scale, mode, distribution), o);
  }

  private record Scaling(double scale, String mode, String distribution) {}

  private static Initializer varianceScaling(String name, Scaling scaling, Options o) {
    return new Initializer(name, floatType(o), o, request -> {
      Fans fans = Fans.of(request.fullSizes());
      double divisor = switch (scaling.mode()) {
        case "fan_in" -> fans.in();
        case "fan_out" -> fans.out();
        default -> (fans.in() + fans.out()) / 2.0;
      };
      double scale = scaling.scale() / Math.max(1.0, divisor);
      Options options = request.options().with("mean", 0.0).with("seed", o.get("seed"));
      return switch (scaling.distribution()) {
        case "uniform" -> uniform(request, Math.sqrt(3.0 * scale), o.get("seed"));
        case "untruncated_normal" -> RandomOps.randomNormal(
            request.shape(), options.with("stddev", Math.sqrt(scale)));
        default -> RandomOps.truncatedNormal(
            request.shape(), options.with("stddev", Math.sqrt(scale) / .87962566103423978));
      };
    });
  }

  /** How many inputs and outputs a weight of that shape connects. */
  record Fans(long in, long out) {
    static Fans of(List<Long> shape) {
      int rank = shape.size();
      if (rank == 0) {
        return new Fans(1, 1);
      }
      if (rank == 1) {
        return new Fans(shape.get(0), shape.get(0));
      }
      long field = shape.subList(0, rank - 2).stream().reduce(1L, (a, b) -> a * b);
      return new Fans(shape.get(rank - 2) * field, shape.get(rank - 1) * field);
    }
  }

  public static Initializer glorotUniform(Options o) {
    return varianceScaling("GlorotUniform", new Scaling(1.0, "fan_avg", "uniform"), o);
  }

  public static Initializer glorotNormal(Options o) {
    return varianceScaling("GlorotNormal", new Scaling(1.0, "fan_avg", "truncated_normal"), o);
  }

  /** {@code lecun} (scale 1) and {@code he} (scale 2) initializers, uniform or normal. */
  private static Initializer fanIn(double scale, String distribution, Options o) {
    return varianceScaling("VarianceScaling", new Scaling(scale, "fan_in", distribution), o);
  }

  public static Initializer lecunNormal(Options o) {
    return fanIn(1.0, "truncated_normal", o);
  }

  public static Initializer lecunUniform(Options o) {
    return fanIn(1.0, "uniform", o);
  }

  public static Initializer heNormal(Options o) {
    return fanIn(2.0, "truncated_normal", o);
  }

  public static Initializer heUniform(Options o) {
    return fanIn(2.0, "uniform", o);
  }

  public static Initializer orthogonal(Options o) {
    double gain = ((Number) o.get("gain", 1.0)).doubleValue();
    return new Initializer("Orthogonal", floatType(o), o,
        request -> LinearAlgebraOps.orthogonal(request, gain, o.get("seed")));
  }

  public static Initializer identity(Options o) {
    Object gain = o.get("gain", 1.0);
    return new Initializer("Identity", floatType(o), o,
        request -> LinearAlgebraOps.identity(request, gain));
  }
}
