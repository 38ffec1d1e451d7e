package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.Unsupported;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.norm}: the norm of vectors, matrices, or of all elements together. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class VectorNorms {
  private static final String AXES =
      "'axis' must be None, an integer, or a tuple of 2 unique integers";

  private VectorNorms() {}

  public static Tensor of(Object value, Options o) {
    Object ord = o.get("ord", "euclidean");
    Object axis = o.get("axis");
    boolean ofMatrices =
        (axis instanceof PyTuple || axis instanceof PyList) && Builtins.len(axis) == 2;
    Object axes = ofMatrices ? matrixAxes(axis, ord) : vectorAxes(axis, ord);
    boolean keep = Py.truth(o.orElse("keepdims", o.orElse("keep_dims", false)));
    try (NameScope scope = NameScopes.of(o, "norm", value)) {
      Tensor tensor = Conversion.tensor(value, null);
      Tensor result = isEuclidean(ord) ? euclidean(tensor, axes, ord) : other(tensor, axes, ord);
      return keep ? result : ArrayOps.squeeze(result, new Options().with("axis", axes));
    }
  }

  private static Object matrixAxes(Object given, Object ord) {
    PyTuple axes = PyTuple.from(Py.iterate(given));
    if (!isInteger(axes.get(0)) || !isInteger(axes.get(1)) || axes.get(0).equals(axes.get(1))) {
      throw new ValueError(AXES);
    }
    if (!isEuclidean(ord) && !isOne(ord) && !isInfinite(ord)) {
      throw new ValueError(
          "'ord' must be a supported matrix norm in ['euclidean', 'fro', 1, 2, inf], got "
              + Builtins.str(ord));
    }
    return axes;
  }

  private static Object vectorAxes(Object given, Object ord) {
    if (given != null && !isInteger(given)) {
      throw new ValueError(AXES);
    }
    boolean isPositive = ord instanceof Number && Py.truth(Py.gt(ord, 0L));
    if (!isPositive && !"euclidean".equals(ord)) {
      throw new ValueError("'ord' must be a supported vector norm, got " + Builtins.str(ord));
    }
    return given == null ? null : PyTuple.of(given);
  }

  private static boolean isInteger(Object value) {
    return value instanceof Long || value instanceof Boolean;
  }

  private static boolean isEuclidean(Object ord) {
    return List.of("fro", "euclidean").contains(ord)
        || ord instanceof Number n && n.doubleValue() == 2;
  }

  private static boolean isOne(Object ord) {
    return ord instanceof Number number && number.doubleValue() == 1;
  }

  private static boolean isInfinite(Object ord) {
    return ord instanceof Double number && number == Double.POSITIVE_INFINITY;
  }

  private static Options keeping(Object axis) {
    return new Options().with("axis", axis).with("keepdims", true);
  }

  private static Tensor euclidean(Tensor tensor, Object axes, Object ord) {
    if (ord instanceof Number && axes instanceof PyTuple two && two.size() == 2) {
      throw new Unsupported("tf.norm of matrices with ord=2");
    }
    Tensor squares = tensor.mul(MathOps.conj(tensor, new Options()));
    return Op.of("Sqrt", MathOps.reduce("Sum", squares, keeping(axes))).tensor();
  }

  private static Tensor other(Tensor tensor, Object axes, Object ord) {
    Tensor sizes = MathOps.abs(tensor, new Options());
    boolean ofMatrices = axes instanceof PyTuple two && two.size() == 2;
    Object first = axes == null ? null : ((PyTuple) axes).get(0);
    if (isOne(ord)) {
      Tensor sum = MathOps.reduce("Sum", sizes, keeping(first));
      return ofMatrices ? MathOps.reduce("Max", sum, keeping(((PyTuple) axes).get(1))) : sum;
    }
    if (isInfinite(ord)) {
      Tensor each =
          ofMatrices ? MathOps.reduce("Sum", sizes, keeping(((PyTuple) axes).get(1))) : sizes;
      return MathOps.reduce("Max", each, keeping(first));
    }
    Tensor powers = Op.of("Pow", sizes, ord).tensor();
    Tensor sum = MathOps.reduce("Sum", powers, keeping(axes));
    return Op.of("Pow", sum, Py.truediv(1.0, ord)).tensor();
  }
}
