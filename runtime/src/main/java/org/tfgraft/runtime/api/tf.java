package org.tfgraft.runtime.api;

/** TensorFlow 1's module {@code tf}, as translated programs and people call it. */
public final class tf extends TfSessions {
  private tf() {}

  /** {@code tf.nn}. */
  public static final class nn extends Nn {}

  /** {@code tf.initializers}. */
  public static final class initializers extends InitializersModule {}

  /** {@code tf.math}. */
  public static final class math extends MathModule {}

  /** {@code tf.nest}. */
  public static final class nest extends Nest {}

  /** {@code tf.losses}. */
  public static final class losses extends Losses {}

  /** {@code tf.train}. */
  public static final class train extends Train {}

  /** {@code tf.keras}. */
  public static final class keras {
    private keras() {}

    /** {@code tf.keras.initializers}. */
    public static final class initializers extends KerasModules.InitializersOfKeras {}

    /** {@code tf.keras.regularizers}. */
    public static final class regularizers extends KerasModules.RegularizersOfKeras {}

    /** {@code tf.keras.constraints}. */
    public static final class constraints extends KerasModules.ConstraintsOfKeras {}
  }

  /** {@code tf.summary}. */
  public static final class summary extends Summary {}

  /** {@code tf.compat}. */
  public static final class compat {
    private compat() {}

    /** {@code tf.compat.v2}. */
    public static final class v2 extends CompatV2 {}
  }

  /** {@code tf.errors}. */
  public static final class errors extends Errors {}

  /** {@code tf.GraphKeys}. */
  public static final class GraphKeys extends org.tfgraft.runtime.api.GraphKeys {}

  /** {@code tf.app}. */
  public static final class app extends App {
    /** {@code tf.app.flags}. */
    public static final class flags extends Flags {}
  }

  /** {@code tf.contrib}. */
  public static final class contrib {
    private contrib() {}

    /** {@code tf.contrib.eager}. */
    public static final class eager extends ContribEager {}

    /** {@code tf.contrib.layers}. */
    public static final class layers extends ContribLayers {}

    /** {@code tf.contrib.training}. */
    public static final class training extends ContribTraining {}

    /** {@code tf.contrib.framework}. */
    public static final class framework extends ContribFramework {}
  }
}
