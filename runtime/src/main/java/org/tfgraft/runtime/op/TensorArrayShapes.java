package org.tfgraft.runtime.op;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;

/** The shapes of what reads and writes arrays of tensors; a handle knows its array's elements. */
final class TensorArrayShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    RULES.put("TensorArrayV3", TensorArrayShapes::array);
    RULES.put("TensorArrayReadV3", TensorArrayShapes::read);
    RULES.put("TensorArrayWriteV3", TensorArrayShapes::write);
    RULES.put("TensorArrayGatherV3", TensorArrayShapes::gather);
    RULES.put("TensorArrayScatterV3", TensorArrayShapes::scatter);
    RULES.put("TensorArraySplitV3", TensorArrayShapes::scatter);
    RULES.put("TensorArrayConcatV3", c -> List.of(TensorShape.UNKNOWN, TensorShape.ofRank(1)));
    RULES.put("TensorArraySizeV3", c -> flow(c));
  }

  private TensorArrayShapes() {}

  private static List<TensorShape> array(ShapeContext c) {
    c.ranked(0, 0);
    return List.of(TensorShape.of(2), TensorShape.SCALAR);
  }

  private static List<TensorShape> flow(ShapeContext c) {
    handle(c);
    return List.of(TensorShape.SCALAR);
  }

  private static void handle(ShapeContext c) {
    c.checkSize(c.ranked(0, 1).size(0), 2);
  }

  /** The shape of all elements, if the array says that they have one. */
  private static TensorShape element(ShapeContext c) {
    Operation handle = c.operation().input(0).op();
    while (!handle.inputList().isEmpty() && !handle.type().equals("TensorArrayV3")) {
      handle = handle.input(0).op();
    }
    if (!handle.type().equals("TensorArrayV3")) {
      return null;
    }
    TensorShape shape = (TensorShape) handle.attribute("element_shape");
    boolean same = Boolean.TRUE.equals(handle.attribute("identical_element_shapes"));
    return same || shape.isFullyDefined() ? shape : null;
  }

  private static List<TensorShape> read(ShapeContext c) {
    handle(c);
    c.ranked(1, 0);
    TensorShape element = element(c);
    return List.of(element == null ? TensorShape.UNKNOWN : element);
  }

  private static List<TensorShape> write(ShapeContext c) {
    handle(c);
    c.ranked(1, 0);
    TensorShape element = element(c);
    if (element != null) {
      c.merge(element, c.shape(2));
    }
    return List.of(TensorShape.SCALAR);
  }

  private static List<TensorShape> scatter(ShapeContext c) {
    handle(c);
    return List.of(TensorShape.SCALAR);
  }

  private static List<TensorShape> gather(ShapeContext c) {
    TensorShape indices = c.ranked(1, 1);
    handle(c);
    TensorShape element = element(c);
    return List.of(
        indices.concatenate(
            element == null ? (TensorShape) c.operation().attribute("element_shape") : element));
  }
}
