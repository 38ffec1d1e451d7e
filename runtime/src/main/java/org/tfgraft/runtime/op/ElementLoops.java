package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.map_fn}, {@code tf.foldl}, {@code tf.foldr} and {@code tf.scan}. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class ElementLoops {
  private ElementLoops() {}

  private static Object call(PyCallable function, Object... arguments) {
    return function.invoke(PyTuple.of(arguments), new PyDict<>());
  }

  /** {@code tf.map_fn(fn, elems, dtype, …)}. */
  public static Object map(PyCallable fn, Object elems, Options o) {
    try (NameScope scope = NameScopes.of(o, "map", Structures.leaves(elems))) {
      Elements elements = new Elements(elems);
      List<Object> types = new ArrayList<>();
      elements.tensors().forEach(tensor -> types.add(tensor.dtype()));
      Object structure = o.orElse("dtype", Structures.pack(elems, types));
      checkNoScalar(elements);
      Long known = elements.staticCount();
      Object count = elements.countOr(known == null || known == 0 ? null : known);
      List<TensorArray> inputs = elements.unstacked(elements.tensors(), count, false);
      Tensor start = Constants.of(0L).tensor();
      PyList<Object> arrays = new PyList<>();
      Options infer = new Options().with("infer_shape", o.get("infer_shape", true));
      Structures.leaves(structure)
          .forEach(dtype -> arrays.add(Elements.results(DType.from(dtype), count, infer)));
      PyCallable body =
          (args, keywords) -> {
            Object i = args.get(0);
            Object result = call(fn, elements.read(inputs, i));
            Structures.checkSame(structure, result);
            Object written = written((List<?>) args.get(1), i, Structures.leaves(result));
            return PyTuple.of(Py.add(i, 1L), written);
          };
      Object results =
          Loops.whileLoop(below(count), body, PyTuple.of(start, arrays), options(o, count));
      return Structures.pack(structure, elements.stacked((List<?>) Py.getitem(results, 1L)));
    }
  }

  private static void checkNoScalar(Elements elements) {
    if (elements.tensors().get(0).shape().rankOrUnknown() == 0) {
      throw new ValueError(
          elements.tensors().size() == 1
              ? "elems must be a 1+ dimensional Tensor, not a scalar"
              : "elements in elems must be 1+ dimensional Tensors, not scalars");
    }
  }

  private static PyList<Object> written(List<?> arrays, Object index, List<?> values) {
    PyList<Object> written = new PyList<>();
    for (int i = 0; i < Math.min(arrays.size(), values.size()); i++) {
      written.add(((TensorArray) arrays.get(i)).write(index, values.get(i)));
    }
    return written;
  }

  private static PyCallable below(Object count) {
    return (args, keywords) -> Py.lt(args.get(0), count);
  }

  private static Options options(Options o, Object count) {
    Object parallel = o.get("parallel_iterations");
    return new Options()
        .with("parallel_iterations", Py.truth(parallel) ? parallel : (Object) 10L)
        .with("maximum_iterations", count);
  }

  /** {@code tf.foldl(fn, elems, initializer, …)}. */
  public static Object foldLeft(PyCallable fn, Object elems, Options o) {
    try (NameScope scope = NameScopes.of(o, "foldl", elems)) {
      Elements elements = new Elements(elems);
      Object count = count(elements);
      List<TensorArray> inputs = unstackedInTurn(elements, elems, count);
      boolean first = o.get("initializer") == null;
      Object start = first ? elements.read(inputs, 0L) : o.get("initializer");
      PyCallable body =
          (args, keywords) -> {
            Object element = elements.read(inputs, args.get(0));
            Object folded = call(fn, args.get(1), element);
            return PyList.of(Py.add(args.get(0), 1L), folded);
          };
      Object variables = PyList.of(Constants.of(first ? 1L : 0L).tensor(), start);
      return Py.getitem(Loops.whileLoop(below(count), body, variables, options(o, count)), 1L);
    }
  }

  private static Object count(Elements elements) {
    Py.getitem(elements.tensors().get(0).shape(), 0L);
    Long known = elements.staticCount();
    return elements.countOr(known == null || known == 0 ? null : known);
  }

  /** Each is unpacked before the next has an array. */
  private static List<TensorArray> unstackedInTurn(Elements elements, Object elems, Object count) {
    List<TensorArray> arrays = new ArrayList<>();
    Structures.leaves(elems)
        .forEach(value -> arrays.addAll(elements.unstacked(List.of(value), count, false)));
    return arrays;
  }

  /** {@code tf.foldr(fn, elems, initializer, …)}. */
  public static Object foldRight(PyCallable fn, Object elems, Options o) {
    try (NameScope scope = NameScopes.of(o, "foldr", elems)) {
      Elements elements = new Elements(elems);
      Object count = count(elements);
      List<TensorArray> inputs = unstackedInTurn(elements, elems, count);
      boolean last = o.get("initializer") == null;
      Object end = last ? Py.sub(count, 1L) : count;
      Object start = last ? elements.read(inputs, end) : o.get("initializer");
      PyCallable more = (args, keywords) -> Py.gt(args.get(0), 0L);
      PyCallable body =
          (args, keywords) -> {
            Object i = Py.sub(args.get(0), 1L);
            Object element = elements.read(inputs, i);
            return PyList.of(i, call(fn, args.get(1), element));
          };
      return Py.getitem(Loops.whileLoop(more, body, PyList.of(end, start), options(o, count)), 1L);
    }
  }

  /** {@code tf.scan(fn, elems, initializer, …)}. */
  public static Object scan(PyCallable fn, Object elems, Options o) {
    try (NameScope scope = NameScopes.of(o, "scan", Structures.leaves(elems))) {
      Elements elements = new Elements(elems);
      Py.getitem(elements.tensors().get(0).shape(), 0L);
      Object count = elements.countOr(elements.staticCount());
      List<TensorArray> inputs = elements.unstacked(elements.tensors(), count, true);
      return new Scan(fn, elems, elements, inputs, count, o).build();
    }
  }

  /** One scan: the accumulated values are loop variables, beside the arrays that keep them all. */
  private record Scan(
      PyCallable fn,
      Object elems,
      Elements elements,
      List<TensorArray> inputs,
      Object count,
      Options o) {
    Object build() {
      boolean own = o.get("initializer") == null;
      Object structure = own ? elems : o.get("initializer");
      Object first = reverse() ? Py.sub(count, 1L) : (Object) 0L;
      PyList<Object> accumulated = new PyList<>();
      if (own) {
        inputs.forEach(input -> accumulated.add(input.read(first)));
      } else {
        Structures.leaves(structure)
            .forEach(value -> accumulated.add(Conversion.tensor(value, null)));
      }
      PyList<Object> arrays = new PyList<>();
      accumulated.forEach(value -> arrays.add(array((Tensor) value)));
      PyList<Object> filled = own ? written(arrays, first, accumulated) : arrays;
      Object begin = own ? (Object) 1L : 0L;
      Object start = reverse() ? Py.sub(Py.sub(count, 1L), begin) : begin;
      Object results =
          Loops.whileLoop(
              reverse() ? (PyCallable) (args, keywords) -> Py.ge(args.get(0), 0L) : below(count),
              (PyCallable) (args, keywords) -> step(structure, args),
              PyTuple.of(start, accumulated, filled),
              options(o, count));
      return Structures.pack(structure, elements.stacked((List<?>) Py.getitem(results, 2L)));
    }

    private boolean reverse() {
      return o.flag("reverse");
    }

    private TensorArray array(Tensor value) {
      boolean infer = o.flag("infer_shape", true);
      TensorShape shape = infer ? value.shape() : null;
      return Elements.results(
          value.dtype(),
          count,
          new Options().with("infer_shape", infer).with("element_shape", shape));
    }

    private PyTuple step(Object structure, PyTuple args) {
      Object i = args.get(0);
      Object element = elements.read(inputs, i);
      Object before = Structures.pack(structure, (List<?>) args.get(1));
      Object result = call(fn, before, element);
      Structures.checkSame(structure, result);
      PyList<Object> values = PyList.from(Structures.leaves(result));
      PyList<Object> arrays = written((List<?>) args.get(2), i, values);
      return PyTuple.of(reverse() ? Py.sub(i, 1L) : Py.add(i, 1L), values, arrays);
    }
  }
}
