package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ValueError;

/** The shapes of a loop's variables, which are the same in every round or said to vary. */
final class LoopShapes {
  private LoopShapes() {}

  /** The shapes that a program gives for the variables, or their own shapes for None. */
  static List<Object> invariants(Object variables, Object shapes) {
    Structures.checkSame(variables, shapes);
    List<Object> values = Structures.leaves(variables);
    List<Object> invariants = Structures.leaves(shapes);
    for (int i = 0; i < values.size(); i++) {
      if (invariants.get(i) == null) {
        invariants.set(i, Builtins.getattr(values.get(i), "shape"));
      }
    }
    return invariants;
  }

  /** The shape that a variable has in every round. */
  static void enter(Tensor value, Tensor entry, Object invariant) {
    if (!(invariant instanceof TensorShape shape)) {
      throw new ValueError("`shapes` must be a (possibly nested) list of shapes.");
    }
    if (!isWithin(value.shape(), shape)) {
      throw new ValueError(
          "The shape invariant specified for %s is not compatible with the initial shape of the loop variable. It enters the loop with shape %s, but the specified shape invariant is %s."
              .formatted(value.name(), value.shape(), shape));
    }
    entry.setShape(shape);
  }

  static void checkUnchanged(Tensor merged, Tensor next) {
    if (!isWithin(next.shape(), merged.shape())) {
      Tensor initial = merged.op().input(0).op().input(0);
      throw new ValueError(
          "Input tensor '%s' enters the loop with shape %s, but has shape %s after one iteration. To allow the shape to vary across iterations, use the `shape_invariants` argument of tf.while_loop to specify a less-specific shape."
              .formatted(initial.name(), initial.shape(), next.shape()));
    }
  }

  private static boolean isWithin(TensorShape shape, TensorShape whole) {
    if (!whole.hasRank()) {
      return true;
    }
    boolean within = shape.hasRank() && shape.rankOrUnknown() == whole.rankOrUnknown();
    for (int i = 0; within && i < whole.rankOrUnknown(); i++) {
      within = whole.size(i) < 0 || whole.size(i) == shape.size(i);
    }
    return within;
  }
}
