package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.TensorSource;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.NotImplementedError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** A variable in parts along one axis. Using it as a tensor puts the parts together, every time. */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.ops.variables.PartitionedVariable")
public final class PartitionedVariable implements AnyVariable, PyOperand, TensorSource {
  private final String name;
  private final TensorShape shape;
  private final List<Variable> parts;
  private final List<Object> partitions;

  PartitionedVariable(
      String name, TensorShape shape, List<Variable> parts, List<Object> partitions) {
    this.name = name;
    this.shape = shape;
    this.parts = parts;
    this.partitions = partitions;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DType dtype() {
    return parts.get(0).dtype().baseDtype();
  }

  @Override
  public TensorShape shape() {
    return shape;
  }

  public TensorShape getShape() {
    return shape;
  }

  List<Object> partitions() {
    return partitions;
  }

  private long axis() {
    for (int i = 0; i < partitions.size(); i++) {
      if (Py.truth(Py.gt(partitions.get(i), 1L))) {
        return i;
      }
    }
    return 0;
  }

  public Tensor asTensor() {
    Graph graph = Graph.current();
    try (PyContext controls = graph.controlDependencies(null)) {
      Object whole = parts.get(0);
      if (parts.size() > 1) {
        try (NameScope scope = graph.nameScope(name + "/ConcatPartitions/")) {
          whole = ArrayOps.concat(PyList.from(parts), axis(), new Options());
        }
      }
      try (NameScope root = graph.nameScope(null)) {
        return Op.of("Identity", whole).name(name).tensor();
      }
    }
  }

  @Override
  public Tensor toTensor(DType dtype, boolean reference) {
    Variable.checkedType(dtype, dtype());
    if (reference) {
      throw new NotImplementedError(
          "PartitionedVariable doesn't support being used as a reference.");
    }
    return asTensor();
  }

  public PyList<Object> assign(Object value, Arg... options) {
    return update(value, new Options(options), (part, slice) -> part.assign(slice, options));
  }

  public PyList<Object> assignAdd(Object value, Arg... options) {
    return update(value, new Options(options), (part, slice) -> part.assignAdd(slice, options));
  }

  public PyList<Object> assignSub(Object value, Arg... options) {
    return update(value, new Options(options), (part, slice) -> part.assignSub(slice, options));
  }

  private PyList<Object> update(
      Object value, Options options, BiFunction<Variable, Object, Object> function) {
    List<?> slices = slices(value);
    PyList<Object> updates = new PyList<>();
    for (int i = 0; i < parts.size(); i++) {
      updates.add(function.apply(parts.get(i), slices.get(i)));
    }
    if (!options.flag("read_value", true) && updates.get(0) instanceof Operation) {
      throw new AttributeError("'Operation' object has no attribute 'op'");
    }
    return updates;
  }

  private List<?> slices(Object value) {
    if (value instanceof PyList<?> list) {
      if (list.size() != parts.size()) {
        throw new AssertionError();
      }
      return list;
    }
    if (value instanceof PartitionedVariable other) {
      return other.parts;
    }
    PyList<Object> sizes = new PyList<>();
    parts.forEach(part -> sizes.add(part.shape().size((int) axis())));
    return ArrayOps.split(value, sizes, new Options().with("axis", axis()));
  }

  @Override
  public Iterator<Object> pyIterator() {
    return new ArrayList<Object>(parts).iterator();
  }

  @Override
  public long pyLength() {
    long axes = partitions.stream().filter(p -> Py.truth(Py.gt(p, 1L))).count();
    if (axes > 1) {
      throw new ValueError("Cannot get a length for " + axes + " > 1 partition axes");
    }
    return parts.size();
  }
}
