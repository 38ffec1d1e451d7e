package org.tfgraft.runtime.api;

import org.tfgraft.runtime.op.KerasConstraint;
import org.tfgraft.runtime.op.KerasInitializers;
import org.tfgraft.runtime.op.KerasRegularizer;

/** The parts of {@code tf.keras} that variables take: initializers, regularizers, constraints. */
public final class KerasModules {
  private KerasModules() {}

  /** {@code tf.keras.initializers}. */
  public static class InitializersOfKeras {
    InitializersOfKeras() {}

    public static KerasInitializers.RandomUniform randomUniform(Arg... options) {
      return new KerasInitializers.RandomUniform(new Options(options));
    }

    public static KerasInitializers.RandomNormal randomNormal(Arg... options) {
      return new KerasInitializers.RandomNormal(new Options(options));
    }

    public static KerasInitializers.TruncatedNormal truncatedNormal(Arg... options) {
      return new KerasInitializers.TruncatedNormal(new Options(options));
    }
  }

  /** {@code tf.keras.regularizers}. */
  public static class RegularizersOfKeras {
    RegularizersOfKeras() {}

    public static KerasRegularizer l1L2(Arg... options) {
      return new KerasRegularizer(new Options(options));
    }

    public static KerasRegularizer l1(Arg... options) {
      return new KerasRegularizer(scaled("l1", options));
    }

    public static KerasRegularizer l2(Arg... options) {
      return new KerasRegularizer(scaled("l2", options));
    }

    private static Options scaled(String name, Arg... options) {
      return new Options().with(name, new Options(options).get("l", 0.01));
    }

    /** The function {@code l1_l2}, whose defaults differ from the class's. */
    public static KerasRegularizer bothNorms(Arg... options) {
      Options o = new Options(options);
      return new KerasRegularizer(o.with("l1", o.get("l1", 0.01)).with("l2", o.get("l2", 0.01)));
    }
  }

  /** {@code tf.keras.constraints}. */
  public static class ConstraintsOfKeras {
    ConstraintsOfKeras() {}

    public static KerasConstraint.NonNeg nonNeg() {
      return new KerasConstraint.NonNeg(new Options());
    }

    public static KerasConstraint.UnitNorm unitNorm(Arg... options) {
      return new KerasConstraint.UnitNorm(new Options(options));
    }

    public static KerasConstraint.MaxNorm maxNorm(Arg... options) {
      return new KerasConstraint.MaxNorm(new Options(options));
    }

    public static KerasConstraint.MinMaxNorm minMaxNorm(Arg... options) {
      return new KerasConstraint.MinMaxNorm(new Options(options));
    }
  }
}
