package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.version.VersionedForms;

/** The partitioned variables of one graph, and how a new one is cut into parts. */
@SuppressWarnings("try") // scopes are opened for their effect
final class PartitionedVariables {
  private final VariableStore store;
  private final PyDict<Object, PartitionedVariable> variables = new PyDict<>();

  PartitionedVariables(VariableStore store) {
    this.store = store;
  }

  boolean contains(Object name) {
    return variables.containsKey(name);
  }

  PartitionedVariable get(Object name, Options options) {
    if (store.contains(name)) {
      throw new ValueError(
          "A partitioner was provided, but an unpartitioned version of the variable was found: "
              + VariableStore.text(name)
              + ".  Perhaps a variable of the same name was already created without"
              + " partitioning?");
    }
    TensorShape shape = TensorShape.from(options.get("shape"));
    if (options.get("initializer") instanceof Tensor tensor) {
      shape = shape.mergeWith(tensor.shape());
    }
    Object dtype = options.get("dtype");
    Object reuse = options.get("reuse");
    PyCallable partitioner = (PyCallable) options.get("partitioner");
    List<Object> partitions =
        !ReuseMode.isSet(reuse) || partitioner != null
            ? partitions(partitioner, shape, dtype)
            : null;
    PartitionedVariable known = variables.get(name);
    String text = VariableStore.text(name);
    if (known != null) {
      return shared(known, reuse, new Wanted(text, shape, dtype, partitions));
    }
    if (Boolean.TRUE.equals(reuse)) {
      throw new ValueError(
          VersionedForms.text("reuse.partitioned.missing", Map.of("name", () -> text)));
    }
    PartitionedVariable made = new Cut(Builtins.str(name), shape, partitions).make(options);
    variables.put(name, made);
    return made;
  }

  private record Wanted(String name, TensorShape shape, Object dtype, List<Object> partitions) {}

  private static PartitionedVariable shared(
      PartitionedVariable known, Object reuse, Wanted wanted) {
    String name = wanted.name();
    if (Boolean.FALSE.equals(reuse)) {
      throw new ValueError(
          VersionedForms.text("reuse.partitioned.exists", Map.of("name", () -> name)));
    }
    String start = "Trying to reuse partitioned variable " + name + ", but specified ";
    if (!wanted.shape().isCompatibleWith(known.shape())) {
      throw new ValueError(
          start + "shape " + wanted.shape() + " and found shape " + known.shape() + ".");
    }
    DType dtype = type(wanted.dtype(), "is_compatible_with");
    if (!dtype.isCompatibleWith(known.dtype())) {
      throw new ValueError(
          start + "dtype " + dtype.name() + " and found dtype " + known.dtype().name() + ".");
    }
    if (wanted.partitions() != null && Py.truth(Py.ne(known.partitions(), wanted.partitions()))) {
      throw new ValueError(
          start
              + "partitions "
              + Builtins.str(wanted.partitions())
              + " and found partitions "
              + Builtins.str(known.partitions())
              + ".");
    }
    return known;
  }

  /** TensorFlow asks the type as it was given; a name or a type of NumPy's cannot answer. */
  private static DType type(Object dtype, String question) {
    if (!(dtype instanceof DType)) {
      Py.getattr(dtype, question);
    }
    return DType.from(dtype);
  }

  private static List<Object> partitions(PyCallable partitioner, TensorShape shape, Object dtype) {
    if (!shape.isFullyDefined()) {
      throw new ValueError(
          "Shape of a new partitioned variable must be fully defined, but instead was "
              + shape
              + ".");
    }
    if (shape.rankOrUnknown() < 1) {
      throw new ValueError("A partitioned Variable must have rank at least 1, shape: " + shape);
    }
    PyDict<String, Object> keywords = new PyDict<>();
    keywords.put("shape", shape);
    keywords.put("dtype", dtype);
    Object slicing = partitioner.invoke(PyTuple.of(), keywords);
    if (!(slicing instanceof List<?>) && !(slicing instanceof String)) {
      throw new ValueError("Partitioner must return a sequence, but saw: " + Builtins.str(slicing));
    }
    String text = Builtins.str(slicing);
    if (Builtins.len(slicing) != shape.rankOrUnknown()) {
      throw new ValueError(
          "Partitioner returned a partition list that does not match the Variable's rank: "
              + text
              + " vs. "
              + shape);
    }
    PyList<Object> counts = PyList.from(slicing);
    if (counts.stream().anyMatch(count -> Py.truth(Py.lt(count, 1L)))) {
      throw new ValueError("Partitioner returned zero partitions for some axes: " + text);
    }
    if (counts.stream().filter(PartitionedVariables::cuts).count() > 1) {
      throw new ValueError(
          "Can only slice a variable along one dimension: shape: "
              + shape
              + ", partitioning: "
              + text);
    }
    return slicing instanceof PyTuple tuple ? tuple : counts;
  }

  private static boolean cuts(Object count) {
    return Py.truth(Py.gt(count, 1L));
  }

  /** One new partitioned variable: the axis it is cut along, and the number of parts. */
  private final class Cut {
    private final String name;
    private final TensorShape shape;
    private final List<Object> partitions;
    private int axis;
    private long count = 1;

    Cut(String name, TensorShape shape, List<Object> partitions) {
      this.name = name;
      this.shape = shape;
      this.partitions = partitions;
      for (int i = partitions.size() - 1; i >= 0; i--) {
        if (cuts(partitions.get(i))) {
          axis = i;
          count = number(partitions.get(i));
        }
      }
    }

    private static long number(Object count) {
      if (count instanceof Double) {
        throw new TypeError("'float' object cannot be interpreted as an integer");
      }
      return ((Number) Builtins.int_(count)).longValue();
    }

    PartitionedVariable make(Options options) {
      checkPartsFound();
      long[] sizes = shape.sizes();
      long excess = sizes[axis] % count;
      long least = sizes[axis] / count;
      long start = 0;
      List<Variable> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        PyList<Object> offset = PyList.from(shape.asList());
        offset.replaceAll(size -> 0L);
        offset.set(axis, start);
        PyList<Object> partShape = PyList.from(shape.asList());
        long length = least + (i < excess ? 1 : 0);
        partShape.set(axis, length);
        parts.add(part(i, offset, partShape, options));
        start += length;
      }
      return new PartitionedVariable(name, shape, parts, partitions);
    }

    private void checkPartsFound() {
      if (!store.contains(name + "/part_0")) {
        return;
      }
      String start =
          "Partitioner returned a different partitioning than what was already found.  "
              + "Partitioner returned "
              + count
              + " shards, and shard "
              + name
              + "/part_0 was found, ";
      if (!store.contains(name + "/part_" + (count - 1))) {
        throw new ValueError(start + "but " + name + "/part_" + (count - 1) + " was not.");
      }
      if (store.contains(name + "/part_" + count)) {
        throw new ValueError(start + "but so was the extra shard " + name + "/part_" + count + ".");
      }
    }

    private Variable part(int index, PyList<Object> offset, PyList<Object> size, Options options) {
      String partName = name + "/part_" + index;
      PartitionInfo info = new PartitionInfo(PyList.from(shape.asList()), PyList.from(offset));
      Graph graph = Graph.current();
      Options own;
      try (NameScope scope = graph.nameScope(partName + "/PartitionedInitializer")) {
        own = initializer(offset, size, options);
      }
      try (PyContext asked = graph.during(() -> new VariableEvent.PartWanted(name, index, count));
          NameScope root = graph.nameScope(null)) {
        Variable variable = store.single(partName, own, info);
        variable.setSaveSliceInfo(
            new SaveSliceInfo(
                name, PyList.from(shape.asList()), PyList.from(offset), PyList.from(size)));
        return variable;
      }
    }

    private Options initializer(PyList<Object> offset, PyList<Object> size, Options options) {
      Object initializer = options.get("initializer");
      if (initializer == null) {
        DType dtype = type(options.get("dtype"), "is_floating");
        initializer = VariableStore.defaultInitializer(name, dtype);
      }
      if (initializer instanceof PyCallable) {
        return options.with("initializer", initializer).with("shape", size);
      }
      Tensor whole =
          initializer instanceof Tensor tensor
              ? tensor
              : Conversion.tensor(initializer, null, DType.from(options.get("dtype")));
      Tensor slice = Op.of("Slice", whole, offset, size).tensor();
      return options
          .with("initializer", slice)
          .with("dtype", slice.dtype().baseDtype())
          .with("shape", null);
    }
  }

  private static List<Long> longs(List<Object> values) {
    return values.stream().map(value -> ((Number) value).longValue()).toList();
  }
}
