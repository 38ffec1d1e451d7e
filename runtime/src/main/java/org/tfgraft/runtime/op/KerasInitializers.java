package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** The initializers of {@code tf.keras} that have other defaults than those of {@code tf}. */
public final class KerasInitializers {
  private KerasInitializers() {}

  /** Numbers between -0.05 and 0.05. */
  @PythonName("tensorflow.python.keras.initializers.RandomUniform")
  public static final class RandomUniform extends Initializers.RandomUniform {
    public RandomUniform(Options o) {
      super(
          o.with("minval", o.get("minval", -0.05))
              .with("maxval", o.get("maxval", 0.05))
              .with("seed", o.get("seed")));
    }
  }

  private static Options normal(Options o) {
    return o.with("mean", o.get("mean", 0.0))
        .with("stddev", o.get("stddev", 0.05))
        .with("seed", o.get("seed"));
  }

  /** Normally distributed numbers with a deviation of 0.05. */
  @PythonName("tensorflow.python.keras.initializers.RandomNormal")
  public static final class RandomNormal extends Initializers.RandomNormal {
    public RandomNormal(Options o) {
      super(normal(o));
    }
  }

  /** Such numbers, none further than two standard deviations away. */
  @PythonName("tensorflow.python.keras.initializers.TruncatedNormal")
  public static final class TruncatedNormal extends Initializers.TruncatedNormal {
    public TruncatedNormal(Options o) {
      super(normal(o));
    }
  }
}
