package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** The norms of several tensors together, and clipping by them. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Norms {
  private Norms() {}

  private static List<Object> sequence(Object tensors) {
    if (tensors instanceof List<?> list && !(tensors instanceof PyBytes)) {
      return new ArrayList<>(list);
    }
    throw new TypeError("t_list should be a sequence");
  }

  private static List<Tensor> values(List<Object> tensors) {
    List<Tensor> values = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      Object tensor = tensors.get(i);
      Object value = tensor instanceof IndexedSlices slices ? slices.values() : tensor;
      values.add(value == null ? null : Conversion.tensor(value, "t_" + i));
    }
    return values;
  }

  /** {@code tf.global_norm}. */
  public static Tensor global(Object list, Options o) {
    List<Object> tensors = sequence(list);
    try (NameScope scope = NameScopes.of(o, "global_norm", PyList.from(tensors))) {
      PyList<Object> halves = new PyList<>();
      for (Tensor value : values(tensors)) {
        if (value != null) {
          try (PyContext placed = Graph.current().colocateWith(value.op(), false)) {
            halves.add(Op.of("L2Loss", value).tensor());
          }
        }
      }
      Tensor half = MathOps.reduce("Sum", ArrayOps.stack(halves, new Options()), new Options());
      Tensor two = Constants.of(2.0).dtype(half.dtype()).tensor();
      return Op.of("Sqrt", half.mul(two)).name("global_norm").tensor();
    }
  }

  /** {@code tf.clip_by_global_norm}: the clipped tensors, and the norm. */
  public static PyTuple clipByGlobal(Object list, Object clipNorm, Options o) {
    List<Object> tensors = sequence(list);
    Tensor norm =
        o.get("use_norm") == null
            ? global(list, new Options().with("name", o.get("name")))
            : Conversion.tensor(o.get("use_norm"), null);
    PyList<Object> inputs = PyList.from(tensors);
    inputs.add(clipNorm);
    try (NameScope scope = NameScopes.of(o, "clip_by_global_norm", inputs)) {
      Tensor inverse = norm.rtruediv(1.0);
      Object one = Py.truediv(Constants.of(1.0).dtype(norm.dtype()).tensor(), clipNorm);
      Object scaleIfFinite = Py.mul(clipNorm, Op.of("Minimum", inverse, one).tensor());
      Tensor finite = Op.of("IsFinite", norm).tensor();
      Tensor none = Constants.of(Double.NaN).dtype(norm.dtype()).tensor();
      Tensor scale = Op.of("Select", finite, scaleIfFinite, none).tensor();
      return PyTuple.of(clipped(tensors, scale, scope.name()), norm);
    }
  }

  private static PyList<Object> clipped(List<Object> tensors, Tensor scale, String name) {
    PyList<Object> clipped = new PyList<>();
    List<Tensor> values = values(tensors);
    for (int i = 0; i < values.size(); i++) {
      Tensor value = values.get(i);
      if (value == null) {
        clipped.add(null);
        continue;
      }
      Tensor result;
      try (PyContext placed = Graph.current().colocateWith(value.op(), false)) {
        result = Op.of("Identity", value.mul(scale)).name(name + "_" + i).tensor();
      }
      clipped.add(
          tensors.get(i) instanceof IndexedSlices slices
              ? new IndexedSlices(result, slices.indices(), slices.denseShape())
              : result);
    }
    return clipped;
  }

  /** {@code tf.clip_by_average_norm}. */
  public static Tensor clipByAverage(Object value, Object clipNorm, Options o) {
    try (NameScope scope = NameScopes.of(o, "clip_by_average_norm", value, clipNorm)) {
      Tensor t = Conversion.tensor(value, "t");
      Tensor count = MathOps.cast(ArrayOps.size(t, new Options()), DType.FLOAT32, new Options());
      Tensor square = t.mul(t);
      Options rank =
          new Options().with("axis", MathOps.range(ArrayOps.rank(t, new Options()), new Options()));
      Tensor inverse = Op.of("Rsqrt", MathOps.reduce("Sum", square, rank)).tensor();
      Tensor scaled = t.mul(clipNorm);
      Tensor average = inverse.mul(count);
      Object one = Py.truediv(Constants.of(1.0).tensor(), clipNorm);
      Tensor factor = Op.of("Minimum", average, one).tensor();
      return Op.of("Identity", scaled.mul(factor)).name(scope.name()).tensor();
    }
  }
}
