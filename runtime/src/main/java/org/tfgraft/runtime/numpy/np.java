package org.tfgraft.runtime.numpy;

import java.util.Arrays;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyTuple;

/**
 * NumPy as translated programs call it: {@code np.zeros(shape(2, 3))}, {@code np.random.rand()}.
 */
public final class np extends ScalarFunctions {
  public static final double pi = Math.PI;
  public static final double e = Math.E;
  public static final double inf = Double.POSITIVE_INFINITY;
  public static final double nan = Double.NaN;
  public static final Object newaxis = null;

  /** {@code np.random}. */
  public static final class random extends RandomModule {}

  /** {@code np.linalg}. */
  public static final class linalg extends Linalg {}

  private np() {}

  private static Options given(Arg... options) {
    return new Options(options);
  }

  private static NumpyType dtype(Options given) {
    Object dtype = given.get("dtype");
    return dtype == null ? null : NumpyTypes.type(dtype);
  }

  public static Object sum(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.sum(Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), dtype(given));
  }

  public static Object prod(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.prod(
        Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), dtype(given));
  }

  public static Object mean(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.mean(
        Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), dtype(given));
  }

  public static Object average(Object a, Arg... options) {
    return mean(a, options);
  }

  public static Object std(Object a, Arg... options) {
    return variance(a, given(options), true);
  }

  public static Object var(Object a, Arg... options) {
    return variance(a, given(options), false);
  }

  private static Object variance(Object a, Options given, boolean root) {
    return Reductions.variance(
        Ufuncs.array(a),
        given.get("axis"),
        given.flag("keepdims"),
        Indexing.index(given.get("ddof", 0L)),
        root);
  }

  public static Object max(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.extreme(Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), true);
  }

  public static Object amax(Object a, Arg... options) {
    return max(a, options);
  }

  public static Object min(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.extreme(Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), false);
  }

  public static Object amin(Object a, Arg... options) {
    return min(a, options);
  }

  public static Object argmax(Object a, Arg... options) {
    return Reductions.argExtreme(Ufuncs.array(a), given(options).get("axis"), true);
  }

  public static Object argmin(Object a, Arg... options) {
    return Reductions.argExtreme(Ufuncs.array(a), given(options).get("axis"), false);
  }

  public static Object all(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.truth(Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), true);
  }

  public static Object any(Object a, Arg... options) {
    Options given = given(options);
    return Reductions.truth(Ufuncs.array(a), given.get("axis"), given.flag("keepdims"), false);
  }

  public static NdArray cumsum(Object a, Arg... options) {
    return Reductions.cumulate(Ufuncs.array(a), given(options).get("axis"), false);
  }

  public static NdArray cumprod(Object a, Arg... options) {
    return Reductions.cumulate(Ufuncs.array(a), given(options).get("axis"), true);
  }

  public static boolean arrayEqual(Object a1, Object a2, Arg... options) {
    NdArray a = Ufuncs.array(a1);
    NdArray b = Ufuncs.array(a2);
    return Arrays.equals(a.dims(), b.dims())
        && ((NumpyScalar) Reductions.truth(Ufuncs.compare(Operator.EQ, a, b), null, false, true))
            .pyTruth();
  }

  public static boolean allclose(Object a, Object b, Arg... options) {
    return ((NumpyScalar) all(isclose(a, b, options))).pyTruth();
  }

  public static long ndim(Object a) {
    return Ufuncs.array(a).rank();
  }

  public static PyTuple shape(Object a) {
    return Ufuncs.array(a).shape();
  }

  public static long size(Object a, Arg... options) {
    NdArray array = Ufuncs.array(a);
    Object axis = given(options).get("axis");
    return axis == null ? array.size() : array.dim(Shapes.axis(axis, array.rank()));
  }

  public static boolean isscalar(Object element) {
    return !(element instanceof NdArray) && !ArrayConversion.isSequence(element) && element != null;
  }

  public static NumpyDtype dtype(Object dtype) {
    return NumpyTypes.dtype(dtype);
  }

  /** {@code np.set_printoptions}: accepted where it asks for what is printed anyway. */
  public static void setPrintoptions(Arg... options) {
    PrintOptions.set(given(options));
  }
}
