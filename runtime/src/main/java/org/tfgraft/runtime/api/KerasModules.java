package org.tfgraft.runtime.api;

import org.tfgraft.runtime.op.KerasConstraint;
import org.tfgraft.runtime.op.KerasInitializers;
import org.tfgraft.runtime.op.KerasRegularizer;

/** The parts of {@code tf.keras} that variables take: initializers, regularizers, constraints. */
public final class KerasModules {
  private KerasModules() {}

  /** {@code tf.keras.initializers}. */
  public static class InitializersOfKeras {
    private static final KerasObjects OBJECTS =
        new KerasObjects("initializer", "he_normal", "he_uniform", "lecun_normal", "lecun_uniform");

    InitializersOfKeras() {}

    public static Object get(Object identifier) {
      return OBJECTS.get(identifier);
    }

    public static Object serialize(Object initializer) {
      return KerasObjects.serialize(initializer);
    }

    public static Object deserialize(Object config, Arg... options) {
      return OBJECTS.deserialize(config, new Options(options).get("custom_objects"));
    }

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
    private static final KerasObjects OBJECTS =
        new KerasObjects("regularizer", "l1", "l2", "l1_l2");

    RegularizersOfKeras() {}

    public static Object get(Object identifier) {
      return OBJECTS.get(identifier);
    }

    public static Object serialize(Object regularizer) {
      return KerasObjects.serialize(regularizer);
    }

    public static Object deserialize(Object config, Arg... options) {
      return OBJECTS.deserialize(config, new Options(options).get("custom_objects"));
    }

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
    private static final KerasObjects OBJECTS = new KerasObjects("constraint");

    ConstraintsOfKeras() {}

    public static Object get(Object identifier) {
      return OBJECTS.get(identifier);
    }

    public static Object serialize(Object constraint) {
      return KerasObjects.serialize(constraint);
    }

    public static Object deserialize(Object config, Arg... options) {
      return OBJECTS.deserialize(config, new Options(options).get("custom_objects"));
    }

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
