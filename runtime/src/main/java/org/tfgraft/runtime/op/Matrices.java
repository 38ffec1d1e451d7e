package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Grids, traces and counts: what functions for matrices make of several operations. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Matrices {
  private Matrices() {}

  /** {@code tf.meshgrid}: each vector spread over the axes of all others. */
  public static PyList<Tensor> meshgrid(PyTuple vectors, PyDict<String, Object> keywords) {
    Options o = Options.of(keywords);
    for (String key : keywords.keySet()) {
      if (!key.equals("indexing") && !key.equals("name")) {
        throw new TypeError("'" + key + "' is an invalid keyword argument for this function");
      }
    }
    String indexing = o.string("indexing", "xy");
    if (!indexing.equals("xy") && !indexing.equals("ij")) {
      throw new ValueError("indexing parameter must be either 'xy' or 'ij'");
    }
    try (NameScope scope = NameScopes.of(o.get("name", "meshgrid"), "meshgrid", vectors)) {
      return grid(vectors, indexing.equals("xy") && vectors.size() > 1);
    }
  }

  private static PyList<Tensor> grid(PyTuple vectors, boolean rowsFirst) {
    List<Tensor> spread = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      Tensor vector = ArrayOps.stack(vectors.get(i), new Options());
      spread.add(along(i, vectors.size(), vector));
    }
    PyList<Object> sizes = new PyList<>();
    vectors.forEach(vector -> sizes.add(ArrayOps.size(vector, new Options())));
    DType dtype = Conversion.tensor(vectors.get(0), null).dtype().baseDtype();
    if (rowsFirst) {
      spread.set(0, along(1, vectors.size(), spread.get(0)));
      spread.set(1, along(0, vectors.size(), spread.get(1)));
      Collections.swap(sizes, 0, 1);
    }
    Tensor ones = FilledOps.ones(sizes, new Options().with("dtype", dtype));
    PyList<Tensor> grid = new PyList<>();
    spread.forEach(vector -> grid.add(vector.mul(ones)));
    return grid;
  }

  private static Tensor along(int axis, int rank, Tensor vector) {
    PyList<Object> shape = PyList.<Object>of(1L).repeat((long) rank);
    shape.set(axis, -1L);
    return ArrayOps.reshape(vector, PyTuple.from(shape), new Options());
  }

  public static Tensor trace(Object matrix, Options o) {
    try (NameScope scope = NameScopes.of(o, "Trace", matrix)) {
      Tensor x = Conversion.tensor(matrix, "x");
      Tensor diagonal = Op.of("MatrixDiagPart", x).name("diag_part").tensor();
      Options rest = new Options().with("axis", PyList.of(-1L)).with("name", scope.name());
      return MathOps.reduce("Sum", diagonal, rest);
    }
  }

  /** {@code tf.bincount}: how often each number occurs. */
  public static Tensor bincount(Object arr, Options o) {
    try (NameScope scope = NameScopes.of("bincount", "bincount")) {
      Tensor numbers = Conversion.tensor(arr, "arr", DType.INT32);
      Tensor count = MathOps.reduce("Prod", ArrayOps.shape(numbers, new Options()), new Options());
      Tensor some = Op.of("Greater", count, 0L).tensor();
      Tensor one = Op.of("Cast", some).attr("DstT", DType.INT32).tensor();
      Tensor size = one.mul(MathOps.reduce("Max", numbers, new Options()).add(1L));
      size = bounded("Maximum", "minlength", size, o);
      size = bounded("Minimum", "maxlength", size, o);
      if (o.get("weights") != null) {
        Tensor weights = Conversion.tensor(o.get("weights"), "weights");
        return Op.of("UnsortedSegmentSum", weights, numbers, size).tensor();
      }
      DType dtype = DType.from(o.get("dtype", DType.INT32));
      Tensor none = Constants.of(new PyList<>()).dtype(dtype).tensor();
      return Op.of("Bincount", numbers, size, none).tensor();
    }
  }

  private static Tensor bounded(String type, String option, Tensor size, Options o) {
    return o.get(option) == null
        ? size
        : Op.of(type, Conversion.tensor(o.get(option), option, DType.INT32), size).tensor();
  }

  /** {@code tf.parallel_stack}. */
  public static Tensor parallelStack(Object values, Options o) {
    try (NameScope scope = NameScopes.of(o.get("name", "parallel_stack"), "parallel_stack")) {
      TensorShape inner = Conversion.tensor(Py.getitem(values, 0L), null).shape();
      TensorShape shape = TensorShape.of(Builtins.len(values)).concatenate(inner);
      PyList<Object> parts = new PyList<>();
      for (Object value : Py.iterate(values)) {
        parts.add(ArrayOps.expandDims(value, new Options().with("axis", 0L)));
      }
      return Op.of("ParallelConcat", parts).attr("shape", shape).tensor();
    }
  }
}
