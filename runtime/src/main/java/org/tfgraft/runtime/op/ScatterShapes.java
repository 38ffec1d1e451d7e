package org.tfgraft.runtime.op;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.ValueError;

/** The shapes of updates of parts, of a reference or of the variable behind a handle. */
final class ScatterShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    for (String kind : List.of("Add", "Sub", "Mul", "Div", "Min", "Max", "Update")) {
      RULES.put("ResourceScatter" + kind, c -> resourceRows(c));
    }
    for (String kind : List.of("Add", "Sub", "Update")) {
      RULES.put("ScatterNd" + kind, c -> List.of(parts(c, c.shape(0))));
      RULES.put("ResourceScatterNd" + kind, c -> resourceParts(c));
    }
    RULES.put("ScatterNd", ScatterShapes::intoZeros);
    RULES.put("BroadcastTo", c -> List.of(broadcast(c)));
  }

  private ScatterShapes() {}

  /** Updates of whole rows; what is updated keeps its shape. */
  static TensorShape rows(ShapeContext c, TensorShape variable) {
    TensorShape updates = c.shape(2);
    if (variable.hasRank() && c.shape(1).hasRank() && updates.rankOrUnknown() != 0) {
      c.merge(updates, c.shape(1).concatenate(from(variable, 1)));
    }
    return variable;
  }

  private static List<TensorShape> resourceRows(ShapeContext c) {
    rows(c, ShapeFunctions.readVariable(c));
    return List.of();
  }

  private static List<TensorShape> resourceParts(ShapeContext c) {
    parts(c, ShapeFunctions.readVariable(c));
    return List.of();
  }

  private static TensorShape parts(ShapeContext c, TensorShape variable) {
    checkParts(c, c.atLeast(1, 1), c.atLeast(2, 1), variable);
    return variable;
  }

  private static List<TensorShape> intoZeros(ShapeContext c) {
    TensorShape indices = c.atLeast(0, 1);
    TensorShape updates = c.atLeast(1, 1);
    TensorShape shape = c.described(2);
    checkParts(c, indices, updates, shape);
    return List.of(shape);
  }

  /** The last axis of the indices leads to an element or to a part, as large as its update. */
  private static void checkParts(
      ShapeContext c, TensorShape indices, TensorShape updates, TensorShape whole) {
    int outer = indices.rankOrUnknown() - 1;
    if (outer < 0 || !updates.hasRank() || indices.size(outer) < 0) {
      return;
    }
    checkMerge(
        c,
        indices.between(0, outer),
        updates.between(0, Math.min(outer, updates.rankOrUnknown())),
        "The outer %1$d dimensions of indices.shape=%2$s must match the outer %1$d dimensions of"
                .formatted(outer, indices.inBrackets())
            + " updates.shape="
            + updates.inBrackets());
    int depth = (int) indices.size(outer);
    if (whole.hasRank()) {
      checkMerge(
          c,
          from(whole, depth),
          from(updates, outer),
          "The inner %d dimensions of input.shape=%s must match the inner %d dimensions of updates.shape=%s"
              .formatted(
                  whole.rankOrUnknown() - depth,
                  whole.inBrackets(),
                  updates.rankOrUnknown() - outer,
                  updates.inBrackets()));
    }
  }

  private static void checkMerge(ShapeContext c, TensorShape a, TensorShape b, String rule) {
    try {
      c.merge(a, b);
    } catch (ValueError error) {
      throw new ValueError(rule + ": " + org.tfgraft.runtime.python.Builtins.str(error));
    }
  }

  private static TensorShape from(TensorShape shape, int start) {
    return shape.between(Math.min(start, shape.rankOrUnknown()), shape.rankOrUnknown());
  }

  private static TensorShape broadcast(ShapeContext c) {
    TensorShape wanted = c.described(1);
    TensorShape input = c.shape(0);
    if (!input.hasRank() || !wanted.hasRank()) {
      return wanted;
    }
    if (input.rankOrUnknown() > wanted.rankOrUnknown()) {
      throw c.error(
          "Shape must be at most rank %d but is rank %d"
              .formatted(wanted.rankOrUnknown(), input.rankOrUnknown()));
    }
    ShapeFunctions.broadcast(c, input, wanted);
    return wanted;
  }
}
