package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.TypeError;

/** The initializers of {@code tf.contrib.layers}, which scale a little differently. */
public final class ContribInitializers {
  private ContribInitializers() {}

  public static Initializer xavier(Options o) {
    return varianceScaling(
        o.with("factor", 1.0).with("mode", "FAN_AVG").with("uniform", o.get("uniform", true)));
  }

  public static Initializer varianceScaling(Options o) {
    DType dtype = DType.from(o.get("dtype", DType.FLOAT32));
    String mode = o.string("mode", "FAN_IN");
    if (!dtype.isFloating()) {
      throw new TypeError("Cannot create initializer for non-floating point type.");
    }
    if (!List.of("FAN_IN", "FAN_OUT", "FAN_AVG").contains(mode)) {
      throw new TypeError("Unknown mode %s [FAN_IN, FAN_OUT, FAN_AVG]", mode);
    }
    return new Initializer(dtype, o, request -> scaled(request, mode, o));
  }

  private static TensorLike scaled(Initializer.Request request, String mode, Options o) {
    if (!request.dtype().isFloating()) {
      throw new TypeError("Cannot create initializer for non-floating point type.");
    }
    Initializers.Fans fans =
        Initializers.Fans.of(
            new Initializer.Request(request.shape(), request.dtype(), null).fullSizes());
    double count =
        switch (mode) {
          case "FAN_IN" -> fans.in();
          case "FAN_OUT" -> fans.out();
          default -> (fans.in() + fans.out()) / 2.0;
        };
    double factor = ((Number) o.get("factor", 2.0)).doubleValue();
    Options options = request.options().with("seed", o.get("seed"));
    if (Py.truth(o.get("uniform", false))) {
      double limit = Math.sqrt(3.0 * factor / count);
      return RandomOps.randomUniform(
          request.shape(), options.with("minval", -limit).with("maxval", limit));
    }
    return RandomOps.truncatedNormal(
        request.shape(), options.with("mean", 0.0).with("stddev", Math.sqrt(1.3 * factor / count)));
  }
}
