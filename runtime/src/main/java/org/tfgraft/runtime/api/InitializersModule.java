package org.tfgraft.runtime.api;

import org.tfgraft.runtime.op.Initializer;
import org.tfgraft.runtime.op.Initializers;

/** {@code tf.initializers}: those that {@code tf} itself does not have. */
public class InitializersModule {
  InitializersModule() {}

  public static Initializers.Identity identity(Arg... options) {
    return new Initializers.Identity(new Options(options));
  }

  public static Initializer heNormal(Arg... options) {
    return Initializers.fanIn(2.0, "truncated_normal", new Options(options));
  }

  public static Initializer heUniform(Arg... options) {
    return Initializers.fanIn(2.0, "uniform", new Options(options));
  }

  public static Initializer lecunNormal(Arg... options) {
    return Initializers.fanIn(1.0, "truncated_normal", new Options(options));
  }

  public static Initializer lecunUniform(Arg... options) {
    return Initializers.fanIn(1.0, "uniform", new Options(options));
  }
}
