package org.tfgraft.runtime.api;

import org.tfgraft.runtime.op.Initializers;

/** The initializers of {@code tf}. */
public abstract class TfInitializers extends TfMatrices {
  TfInitializers() {}

  public static Initializers.Zeros zerosInitializer(Arg... options) {
    return new Initializers.Zeros(new Options(options));
  }

  public static Initializers.Ones onesInitializer(Arg... options) {
    return new Initializers.Ones(new Options(options));
  }

  public static Initializers.Constant constantInitializer(Arg... options) {
    return new Initializers.Constant(new Options(options));
  }

  public static Initializers.RandomUniform randomUniformInitializer(Arg... options) {
    return new Initializers.RandomUniform(new Options(options));
  }

  public static Initializers.RandomNormal randomNormalInitializer(Arg... options) {
    return new Initializers.RandomNormal(new Options(options));
  }

  public static Initializers.TruncatedNormal truncatedNormalInitializer(Arg... options) {
    return new Initializers.TruncatedNormal(new Options(options));
  }

  public static Initializers.UniformUnitScaling uniformUnitScalingInitializer(Arg... options) {
    return new Initializers.UniformUnitScaling(new Options(options));
  }

  public static Initializers.VarianceScaling varianceScalingInitializer(Arg... options) {
    return new Initializers.VarianceScaling(new Options(options));
  }

  public static Initializers.GlorotUniform glorotUniformInitializer(Arg... options) {
    return new Initializers.GlorotUniform(new Options(options));
  }

  public static Initializers.GlorotNormal glorotNormalInitializer(Arg... options) {
    return new Initializers.GlorotNormal(new Options(options));
  }

  public static Initializers.Orthogonal orthogonalInitializer(Arg... options) {
    return new Initializers.Orthogonal(new Options(options));
  }
}
