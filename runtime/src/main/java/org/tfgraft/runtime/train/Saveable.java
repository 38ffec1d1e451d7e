package org.tfgraft.runtime.train;

import java.util.function.Supplier;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.variable.Variable;

/**
 * One value that a saver writes and reads: the name and the slice it has in checkpoints, the tensor
 * that is written, and what a restored value is assigned to.
 */
@SuppressWarnings("try") // scopes are opened for their effect
record Saveable(
    String name, String slice, Object source, DType dtype, Supplier<Tensor> tensor, Place place) {

  /** Where a restored value goes: a reference, or the variable behind a handle. */
  private record Place(Tensor target, boolean isHandle, TensorShape shape, String device) {}

  /** A variable that is a reference. */
  static Saveable reference(Object source, Tensor variable, String slice, String name) {
    Place place = new Place(variable, false, variable.shape(), variable.device());
    return new Saveable(name, slice, source, variable.dtype(), () -> variable, place);
  }

  /** The first read of a variable behind a handle. */
  static Saveable read(Tensor read, String name) {
    Place place = new Place(read.op().input(0), true, read.shape(), read.device());
    return new Saveable(name, "", read, read.dtype(), () -> read, place);
  }

  /** A part of a variable behind a handle, which is read for the saver. */
  static Saveable part(Variable variable, String slice, String name) {
    Place place = new Place(variable.handle(), true, variable.shape(), variable.device());
    return new Saveable(
        name, slice, variable, variable.dtype(), () -> readOnProcessor(variable), place);
  }

  private static Tensor readOnProcessor(Variable variable) {
    Graph graph = Graph.current();
    try (PyContext there = graph.device(variable.device())) {
      Tensor value = variable.readValue();
      try (PyContext processor = graph.device("/device:CPU:0")) {
        return Op.of("Identity", value).tensor();
      }
    }
  }

  /** Assigns what was read from a checkpoint. */
  Object restore(Tensor value, boolean reshape) {
    Tensor restored = value;
    if (reshape) {
      Tensor whole = tensor.get();
      boolean known = whole.shape().isFullyDefined();
      Object shape = known ? whole.shape() : ArrayOps.shape(whole, new Options());
      restored = ArrayOps.reshape(value, shape, new Options());
    }
    if (!place.isHandle) {
      return Op.of("Assign", place.target, restored)
          .attr("validate_shape", !reshape && place.shape.isFullyDefined())
          .tensor();
    }
    try (PyContext there = Graph.current().device(place.device)) {
      Tensor moved = Op.of("Identity", restored).tensor();
      place.shape.assertIsCompatibleWith(moved.shape());
      return Op.of("AssignVariableOp", place.target, moved).operation();
    }
  }
}
