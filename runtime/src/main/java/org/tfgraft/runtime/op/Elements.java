package org.tfgraft.runtime.op;

import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PySlice;

/** Tensors, or a structure of them, that a loop goes through along their first dimension. */
final class Elements {
  private final Object structure;
  private final List<Tensor> tensors;

  Elements(Object structure) {
    this.structure = structure;
    tensors = Structures.leaves(structure).stream().map(t -> Conversion.tensor(t, "elem")).toList();
  }

  List<Tensor> tensors() {
    return tensors;
  }

  /** How many there are, or null if that is known only when the loop runs. */
  Long staticCount() {
    TensorShape shape = tensors.get(0).shape();
    return shape.hasRank() ? knownSize(Py.getitem(shape, 0L)) : null;
  }

  private static Long knownSize(Object dimension) {
    return (Long) Builtins.getattr(dimension, "value");
  }

  Object countOr(Long known) {
    return known == null ? ArrayOps.shape(tensors.get(0), new Options()).getitem(0L) : known;
  }

  /** The elements in arrays, from the tensors as they were given or as they are converted. */
  List<TensorArray> unstacked(List<?> values, Object count, boolean tellShape) {
    List<TensorArray> arrays =
        values.stream().map(value -> array(value, count, tellShape)).toList();
    return IntStream.range(0, arrays.size())
        .mapToObj(i -> arrays.get(i).unstack(values.get(i)))
        .toList();
  }

  private static TensorArray array(Object value, Object count, boolean tellShape) {
    Options o = new Options().with("size", count).with("dynamic_size", false);
    return new TensorArray(
        Builtins.getattr(value, "dtype"),
        tellShape ? o.with("element_shape", inner(((Tensor) value).shape())) : o);
  }

  private static TensorShape inner(TensorShape shape) {
    return (TensorShape) shape.getitem(PySlice.of(1L, null, null));
  }

  /** Elements of that place in the structure of the whole. */
  Object read(List<TensorArray> arrays, Object index) {
    return Structures.pack(structure, arrays.stream().map(array -> array.read(index)).toList());
  }

  /** The results of all rounds, whose number may be known better than their arrays know it. */
  List<Tensor> stacked(List<?> arrays) {
    List<Tensor> results = arrays.stream().map(array -> ((TensorArray) array).stack()).toList();
    Long count = staticCount();
    TensorShape first = TensorShape.of(count == null ? -1 : count);
    results.forEach(result -> result.setShape(first.concatenate(inner(result.shape()))));
    return results;
  }

  /** An array for the results of all rounds. */
  static TensorArray results(DType dtype, Object count, Options o) {
    return new TensorArray(dtype, o.with("size", count).with("dynamic_size", false));
  }
}
