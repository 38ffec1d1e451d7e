package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.numpy.ArraySource;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.NotImplementedError;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** One output of an operation: what programs hand around while they build a graph. */
@PythonName("tensorflow.python.framework.ops.Tensor")
public final class Tensor implements TensorLike, ArraySource {
  private final Operation op;
  private final int index;
  private final DType dtype;
  private final Tensor original;
  private final List<Operation> consumers = new ArrayList<>();
  private TensorShape shape = TensorShape.UNKNOWN;
  private SliceAssignment sliceAssignment;

  Tensor(Operation op, int index, DType dtype) {
    this.op = op;
    this.index = index;
    this.dtype = dtype;
    this.original = this;
  }

  private Tensor(Tensor original) {
    this.op = original.op;
    this.index = original.index;
    this.dtype = original.dtype;
    this.original = original;
  }

  /**
   * This tensor as the functions hand it out that warn if their result is never used: another
   * object, which TensorFlow does not ask when it looks for the graph of an operation.
   */
  public Tensor toBeUsed() {
    return new Tensor(original);
  }

  /** Whether operations on this tensor go to its graph. */
  public boolean tellsGraph() {
    return original == this;
  }

  @Override
  public Operation op() {
    return op;
  }

  @Override
  public String name() {
    return op.name() + ":" + index;
  }

  @Override
  public DType dtype() {
    return dtype;
  }

  @Override
  public Graph graph() {
    return op.graph();
  }

  @Override
  public String device() {
    return op.device();
  }

  @Override
  public TensorShape shape() {
    return original.shape;
  }

  public long valueIndex() {
    return index;
  }

  /** How GraphDefs refer to this tensor: the operation's name, with the index unless it is 0. */
  public String nodeInput() {
    return index == 0 ? op.name() : name();
  }

  public PyList<Operation> consumers() {
    return PyList.from(original.consumers);
  }

  void addConsumer(Operation operation) {
    consumers.add(operation);
  }

  void removeConsumer(Operation operation) {
    consumers.remove(operation);
  }

  void inferredShape(TensorShape inferred) {
    shape = inferred;
  }

  /** Narrows the static shape to what the caller knows. */
  public void setShape(Object wanted) {
    TensorShape other = TensorShape.from(wanted);
    TensorShape shape = shape();
    if (shape.hasRank() && other.hasRank() && shape.rankOrUnknown() != other.rankOrUnknown()) {
      throw new ValueError(
          "Shapes must be equal rank, but are "
              + shape.rankOrUnknown()
              + " and "
              + other.rankOrUnknown());
    }
    for (int i = 0; i < shape.rankOrUnknown() && other.hasRank(); i++) {
      if (shape.size(i) >= 0 && other.size(i) >= 0 && shape.size(i) != other.size(i)) {
        throw new ValueError(
            "Dimension %d in both shapes must be equal, but are %d and %d. Shapes are %s and %s."
                .formatted(
                    i, shape.size(i), other.size(i), shape.inBrackets(), other.inBrackets()));
      }
    }
    original.shape = shape.mergeWith(other);
  }

  /** What {@code v[...].assign(value, name)} does. */
  @FunctionalInterface
  public interface SliceAssignment {
    Object assign(Object value, String name);
  }

  /** Lets this slice of a variable be assigned to. */
  public void assigningWith(SliceAssignment assignment) {
    sliceAssignment = assignment;
  }

  /** Assigns to the part of a variable that this is a slice of. */
  public Object assign(Object value, Arg... options) {
    if (sliceAssignment != null) {
      return sliceAssignment.assign(value, new Options(options).string("name"));
    }
    if (op.type().equals("StridedSlice")) {
      throw new ValueError("Sliced assignment is only supported for variables");
    }
    throw new AttributeError("'Tensor' object has no attribute 'assign'");
  }

  @Override
  public Object getAttribute(String name) {
    if (name.equals("assign") && sliceAssignment == null && !op.type().equals("StridedSlice")) {
      throw new AttributeError("'Tensor' object has no attribute 'assign'");
    }
    return TensorLike.super.getAttribute(name);
  }

  @Override
  public long pyLength() {
    throw new TypeError(
        "len is not well defined for symbolic Tensors. ("
            + name()
            + ") Please call `x.shape` rather than `len(x)` for shape information.");
  }

  @Override
  public boolean pyTruth() {
    throw OperatorNotAllowedInGraphError.of("using a `tf.Tensor` as a Python `bool`");
  }

  /** An iterator that fails when it is asked, as a generator function does. */
  @Override
  public Iterator<Object> pyIterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        throw OperatorNotAllowedInGraphError.of("iterating over `tf.Tensor`");
      }

      @Override
      public Object next() {
        throw OperatorNotAllowedInGraphError.of("iterating over `tf.Tensor`");
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor tensor && tensor.original == original;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(original);
  }

  @Override
  public String pyStr() {
    String shapeText = shape().hasRank() ? ", shape=" + shape() : "";
    String deviceText = device().isEmpty() ? "" : ", device=" + device();
    return "Tensor(\"" + name() + "\"" + shapeText + ", dtype=" + dtype.name() + deviceText + ")";
  }

  @Override
  public String pyRepr() {
    return "<tf.Tensor '" + name() + "' shape=" + shape() + " dtype=" + dtype.name() + ">";
  }

  @Override
  public String toString() {
    return pyStr();
  }

  @Override
  public NdArray toArray() {
    throw new NotImplementedError(
        "Cannot convert a symbolic Tensor (" + name() + ") to a numpy array.");
  }
}
