package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyTuple;

/** The module {@code np.random}: its functions share one generator. */
public abstract class RandomModule {
  private static final RandomState SHARED = new RandomState(null);

  RandomModule() {}

  /** A generator of its own. */
  public static RandomState randomState(Arg... options) {
    return new RandomState(new Options(options).get("seed"));
  }

  public static void seed(Arg... options) {
    SHARED.seed(options);
  }

  public static Object rand(PyTuple shape) {
    return SHARED.rand(shape);
  }

  public static Object randn(PyTuple shape) {
    return SHARED.randn(shape);
  }

  public static Object random(Arg... options) {
    return SHARED.random(options);
  }

  public static Object randomSample(Arg... options) {
    return SHARED.randomSample(options);
  }

  public static Object standardNormal(Arg... options) {
    return SHARED.standardNormal(options);
  }

  public static Object uniform(Arg... options) {
    return SHARED.uniform(options);
  }

  public static Object normal(Arg... options) {
    return SHARED.normal(options);
  }

  public static Object exponential(Arg... options) {
    return SHARED.exponential(options);
  }

  public static Object binomial(Object n, Object p, Arg... options) {
    return SHARED.binomial(n, p, options);
  }

  public static Object poisson(Arg... options) {
    return SHARED.poisson(options);
  }

  public static Object randint(Object low, Arg... options) {
    return SHARED.randint(low, options);
  }

  public static Object choice(Object a, Arg... options) {
    return SHARED.choice(a, options);
  }

  public static Object permutation(Object x) {
    return SHARED.permutation(x);
  }

  public static void shuffle(Object x) {
    SHARED.shuffle(x);
  }
}
