package org.tfgraft.runtime.op;

import java.util.Arrays;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.GraphElement;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.UnaryOperator;
import org.tfgraft.runtime.python.ValueError;

/** TensorFlow's sparse slices: values, and the rows of a larger tensor that they stand for. */
@PythonName("tensorflow.python.framework.ops.IndexedSlices")
public final class IndexedSlices implements PyOperand, TensorSource, GraphElement {
  private final Object values;
  private final Object indices;
  private final Object denseShape;

  public IndexedSlices(Object values, Object indices, Object denseShape) {
    InputGraphs.of(Arrays.asList(values, indices, denseShape));
    this.values = values;
    this.indices = indices;
    this.denseShape = denseShape;
  }

  public Object values() {
    return values;
  }

  public Object indices() {
    return indices;
  }

  public Object denseShape() {
    return denseShape;
  }

  private TensorLike tensor(String wanted) {
    if (values instanceof TensorLike tensor) {
      return tensor;
    }
    throw new AttributeError(
        "'%s' object has no attribute '%s'".formatted(PyType.of(values).name(), wanted));
  }

  public String name() {
    return tensor("name").name();
  }

  public String device() {
    return tensor("device").device();
  }

  public Operation op() {
    return tensor("op").op();
  }

  public DType dtype() {
    return tensor("dtype").dtype();
  }

  public Graph graph() {
    return tensor("graph").graph();
  }

  @Override
  public Tensor toTensor(DType dtype, boolean reference) {
    return toTensor(dtype, (String) null);
  }

  /** All rows of the tensor that these are part of, under a name or that of the operation. */
  Tensor toTensor(DType dtype, String name) {
    if (dtype != null && !dtype.isCompatibleWith(dtype())) {
      throw new ValueError(
          "Tensor conversion requested dtype %s for IndexedSlices with dtype %s"
              .formatted(dtype.name(), dtype().name()));
    }
    if (denseShape == null) {
      throw new ValueError(
          "Tensor conversion requested for IndexedSlices without dense_shape: " + pyStr());
    }
    return Op.of("UnsortedSegmentSum", values, indices, Py.getitem(denseShape, 0L))
        .name(name)
        .tensor();
  }

  @Override
  public Object asGraphElement() {
    return this;
  }

  @Override
  public Object asDependency() {
    return op();
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return operator == UnaryOperator.NEG
        ? new IndexedSlices(Py.neg(values), indices, denseShape)
        : PyNotImplemented.VALUE;
  }

  @Override
  public String pyStr() {
    return "IndexedSlices(indices=%s, values=%s%s)"
        .formatted(
            Builtins.str(indices),
            Builtins.str(values),
            denseShape == null ? "" : ", dense_shape=" + Builtins.str(denseShape));
  }

  @Override
  public String toString() {
    return pyStr();
  }
}
