package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;

/** The shape rules of operations that make one tensor of several, or several of one. */
final class JoiningShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    RULES.put("ConcatV2", c -> List.of(concat(c)));
    RULES.put("Pack", c -> List.of(pack(c)));
    RULES.put("Unpack", JoiningShapes::unpack);
    RULES.put("Split", JoiningShapes::split);
    RULES.put("SplitV", JoiningShapes::splitV);
  }

  private JoiningShapes() {}

  private static TensorShape concat(ShapeContext c) {
    int count = c.count() - 1;
    c.ranked(count, 0);
    NdArray axis = c.constant(count);
    if (axis == null) {
      return joinedAlongUnknownAxis(c, count);
    }
    long given = axis.getLong(0);
    long least = given < 0 ? -given : given + 1;
    TensorShape joined = c.atLeast(count - 1, (int) least);
    for (int i = count - 2; i >= 0; i--) {
      joined = joined(c, c.atLeast(i, (int) least), joined, (int) given);
    }
    return joined;
  }

  private static TensorShape joinedAlongUnknownAxis(ShapeContext c, int count) {
    int rank = -1;
    for (int i = 0; i < count; i++) {
      if (rank < 0) {
        rank = c.shape(i).rankOrUnknown();
      }
      if (rank == 0) {
        throw c.error("Can't concatenate scalars (use tf.stack instead)");
      }
      if (rank > 0) {
        c.ranked(i, rank);
      }
    }
    return rank < 0 ? TensorShape.UNKNOWN : TensorShape.ofRank(rank);
  }

  /** A shape before others in a row; what they share is compared in that order. */
  private static TensorShape joined(ShapeContext c, TensorShape a, TensorShape b, int axis) {
    if (!a.hasRank() || !b.hasRank()) {
      TensorShape known = a.hasRank() ? a : b;
      return known.hasRank() ? withSize(known, axis, -1) : known;
    }
    int at = axis < 0 ? axis + a.rankOrUnknown() : axis;
    int otherAt = axis < 0 ? axis + b.rankOrUnknown() : axis;
    TensorShape before = c.merge(a.between(0, at), b.between(0, otherAt));
    TensorShape after =
        c.merge(a.between(at + 1, a.rankOrUnknown()), b.between(otherAt + 1, b.rankOrUnknown()));
    return before
        .concatenate(TensorShape.of(ShapeContext.sum(a.size(at), b.size(otherAt))))
        .concatenate(after);
  }

  private static TensorShape withSize(TensorShape shape, int axis, long size) {
    long[] sizes = shape.sizes();
    sizes[axis < 0 ? axis + sizes.length : axis] = size;
    return TensorShape.of(sizes);
  }

  private static TensorShape pack(ShapeContext c) {
    TensorShape merged = c.shape(c.count() - 1);
    for (int i = c.count() - 2; i >= 0; i--) {
      merged = c.mergeInput(i, merged);
    }
    if (!merged.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int at = axisOf(c, merged.rankOrUnknown() + 1);
    return merged
        .between(0, at)
        .concatenate(TensorShape.of(c.count()))
        .concatenate(merged.between(at, merged.rankOrUnknown()));
  }

  /** The axis of stacked tensors, counted from the first. */
  private static int axisOf(ShapeContext c, int rank) {
    long axis = c.number("axis");
    if (axis < -rank || axis >= rank) {
      throw c.error("Invalid axis: %d; must be in [%d,%d)".formatted(axis, -rank, rank));
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  private static List<TensorShape> unpack(ShapeContext c) {
    TensorShape input = c.shape(0);
    int outputs = c.operation().outputCount();
    if (!input.hasRank()) {
      return Collections.nCopies(outputs, TensorShape.UNKNOWN);
    }
    int at = axisOf(c, input.rankOrUnknown());
    c.checkSize(input.size(at), outputs);
    return Collections.nCopies(
        outputs, input.between(0, at).concatenate(input.between(at + 1, input.rankOrUnknown())));
  }

  private static List<TensorShape> split(ShapeContext c) {
    TensorShape input = c.shape(1);
    int parts = c.operation().outputCount();
    int axis = splitAxis(c, 0, input);
    if (axis < 0) {
      return Collections.nCopies(
          parts, input.hasRank() ? TensorShape.ofRank(input.rankOrUnknown()) : input);
    }
    if (!input.hasRank()) {
      return Collections.nCopies(parts, input);
    }
    long size = input.size(axis);
    if (size >= 0 && size % parts != 0) {
      throw c.error(
          "Dimension size must be evenly divisible by %d but is %d\n\tNumber of ways to split should evenly divide the split dimension"
              .formatted(parts, size));
    }
    return Collections.nCopies(parts, withSize(input, axis, size < 0 ? -1 : size / parts));
  }

  /** The axis that an input tells, counted from the first; -1 if it is not known. */
  private static int splitAxis(ShapeContext c, int index, TensorShape input) {
    NdArray value = c.scalar(index);
    if (value == null) {
      return -1;
    }
    long axis = value.getLong(0);
    int rank = input.rankOrUnknown();
    if (input.hasRank() && (axis < -rank || axis >= rank)) {
      throw c.error(
          "Dimension size, given by scalar input %d must be in range [-%d, %d)"
              .formatted(axis, rank, rank));
    }
    return (int) (axis >= 0 ? axis : input.hasRank() ? axis + rank : -1);
  }

  private static List<TensorShape> splitV(ShapeContext c) {
    TensorShape input = c.shape(0);
    int axis = splitAxis(c, 2, input);
    NdArray sizes = c.constant(1);
    int parts = c.operation().outputCount();
    if (!input.hasRank()) {
      return Collections.nCopies(parts, input);
    }
    if (input.rankOrUnknown() == 0) {
      throw c.error("Can't split scalars");
    }
    if (sizes == null) {
      return Collections.nCopies(
          parts, axis < 0 ? TensorShape.ofRank(input.rankOrUnknown()) : withSize(input, axis, -1));
    }
    return pieces(c, input, axis < 0 ? input.rankOrUnknown() - 1 : axis, sizes);
  }

  /** The sizes of the pieces, of which one may be open, must make up the size of the axis. */
  private static List<TensorShape> pieces(
      ShapeContext c, TensorShape input, int axis, NdArray given) {
    long[] pieces = ConstantValue.longs(given);
    if (pieces.length != c.operation().outputCount()) {
      throw c.error("Length of size_splits should be equal to num_outputs");
    }
    long open = Arrays.stream(pieces).filter(piece -> piece == -1).count();
    if (open > 1) {
      throw c.error("size_splits can only have one -1");
    }
    long size = input.size(axis);
    long total = Arrays.stream(pieces).filter(piece -> piece != -1).sum();
    if (size >= 0 && (open > 0 ? total > size : total != size)) {
      throw c.error(
          "can't split axis of size %d into pieces of size [%s]"
              .formatted(
                  size,
                  Arrays.stream(pieces).mapToObj(Long::toString).collect(Collectors.joining(","))));
    }
    List<TensorShape> shapes = new ArrayList<>();
    for (long piece : pieces) {
      shapes.add(withSize(input, axis, piece == -1 && size >= 0 ? size - total : piece));
    }
    return shapes;
  }
}
