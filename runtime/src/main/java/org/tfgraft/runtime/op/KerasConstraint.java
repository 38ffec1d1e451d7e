package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** A constraint of {@code tf.keras.constraints}: from weights to the nearest allowed ones. */
public abstract class KerasConstraint implements PyCallable, PyObject {
  private static final double EPSILON = 1e-7;

  private final PyDict<String, Object> config = new PyDict<>();

  KerasConstraint(Options o, Object... defaults) {
    for (int i = 0; i < defaults.length; i += 2) {
      String name = (String) defaults[i];
      config.put(name, o.get(name, defaults[i + 1]));
    }
  }

  /** The arguments that it was made with. */
  public PyDict<String, Object> getConfig() {
    return config.copy();
  }

  final Object argument(String name) {
    return config.get(name);
  }

  @Override
  public Object getAttribute(String name) {
    return config.containsKey(name) ? config.get(name) : PyObject.super.getAttribute(name);
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return constrained((TensorLike) args.get(0));
  }

  abstract Tensor constrained(TensorLike weights);

  final Tensor norms(TensorLike weights) {
    Tensor squares = Op.of("Square", weights).tensor();
    Options along = new Options().with("axis", argument("axis")).with("keepdims", true);
    Tensor sums = MathOps.reduce("Sum", squares, along);
    DType type = sums.dtype().baseDtype();
    Tensor zero = Conversion.tensor(0.0, null, type);
    Tensor infinity = Conversion.tensor(Double.POSITIVE_INFINITY, null, type);
    return Op.of("Sqrt", MathOps.clipByValue(sums, zero, infinity, new Options())).tensor();
  }

  static Tensor safe(Tensor norms) {
    return norms.radd(EPSILON);
  }

  static Tensor clip(Tensor norms, Object least, Object most) {
    boolean swapped = Py.truth(Py.lt(most, least));
    DType type = norms.dtype().baseDtype();
    Tensor low = Conversion.tensor(least, null, type);
    Tensor high = Conversion.tensor(swapped ? least : most, null, type);
    return MathOps.clipByValue(norms, low, high, new Options());
  }

  /** No weight below zero. */
  @PythonName("tensorflow.python.keras.constraints.NonNeg")
  public static final class NonNeg extends KerasConstraint {
    public NonNeg(Options o) {
      super(o);
    }

    @Override
    Tensor constrained(TensorLike weights) {
      Tensor allowed = Op.of("GreaterEqual", weights, 0.0).tensor();
      return weights.mul(Op.of("Cast", allowed).attr("DstT", DType.FLOAT32).tensor());
    }
  }

  /** Every norm one. */
  @PythonName("tensorflow.python.keras.constraints.UnitNorm")
  public static final class UnitNorm extends KerasConstraint {
    public UnitNorm(Options o) {
      super(o, "axis", 0L);
    }

    @Override
    Tensor constrained(TensorLike weights) {
      Tensor read = Conversion.tensor(weights, null);
      return read.truediv(safe(norms(weights)));
    }
  }

  /** No norm above a bound. */
  @PythonName("tensorflow.python.keras.constraints.MaxNorm")
  public static final class MaxNorm extends KerasConstraint {
    public MaxNorm(Options o) {
      super(o, "max_value", 2L, "axis", 0L);
    }

    @Override
    Tensor constrained(TensorLike weights) {
      Tensor norms = norms(weights);
      Tensor desired = clip(norms, 0L, argument("max_value"));
      return weights.mul(desired.truediv(safe(norms)));
    }
  }

  /** Every norm between two bounds, or nearer to them. */
  @PythonName("tensorflow.python.keras.constraints.MinMaxNorm")
  public static final class MinMaxNorm extends KerasConstraint {
    public MinMaxNorm(Options o) {
      super(o, "min_value", 0.0, "max_value", 1.0, "rate", 1.0, "axis", 0L);
    }

    @Override
    Tensor constrained(TensorLike weights) {
      Tensor norms = norms(weights);
      Object rate = argument("rate");
      Tensor clipped = clip(norms, argument("min_value"), argument("max_value")).rmul(rate);
      Tensor desired = clipped.add(norms.rmul(Py.sub(1L, rate)));
      return weights.mul(desired.truediv(safe(norms)));
    }
  }
}
