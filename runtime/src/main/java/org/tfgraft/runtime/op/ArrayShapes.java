package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.Builtins;

/** The shape rules of operations that join, cut, reorder and reshape tensors. */
final class ArrayShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    one("Reshape", ArrayShapes::reshape);
    one("Squeeze", ArrayShapes::squeeze);
    one("ExpandDims", ArrayShapes::expandDims);
    one("Transpose", ArrayShapes::transpose);
    one("ConjugateTranspose", ArrayShapes::transpose);
    one("ConcatV2", ArrayShapes::concat);
    one("Pack", ArrayShapes::pack);
    one("Slice", ArrayShapes::slice);
    one("StridedSlice", StridedSlices::shape);
    one("GatherV2", ArrayShapes::gather);
    one("GatherNd", ArrayShapes::gatherNd);
    one("Tile", ArrayShapes::tile);
    one("Pad", ArrayShapes::pad);
    one("PadV2", ArrayShapes::pad);
    one("MirrorPad", ArrayShapes::pad);
    one("Range", ArrayShapes::range);
    one("LinSpace", ArrayShapes::linSpace);
    one("OneHot", ArrayShapes::oneHot);
    one("Where", c -> TensorShape.of(-1, c.shape(0).rankOrUnknown()));
    RULES.put("Unpack", ArrayShapes::unpack);
    RULES.put("Split", ArrayShapes::split);
    RULES.put("SplitV", ArrayShapes::splitV);
    RULES.put("TopKV2", ArrayShapes::topK);
    RULES.put("Unique", c -> List.of(TensorShape.of(-1), c.shape(0)));
    RULES.put("ListDiff", c -> List.of(TensorShape.of(-1), TensorShape.of(-1)));
    for (String type : List.of("Sum", "Mean", "Max", "Min", "Prod", "All", "Any")) {
      one(type, ArrayShapes::reduce);
    }
    one("ArgMax", ArrayShapes::argExtreme);
    one("ArgMin", ArrayShapes::argExtreme);
  }

  private ArrayShapes() {}

  private static void one(String type, Function<ShapeContext, TensorShape> rule) {
    RULES.put(type, context -> List.of(rule.apply(context)));
  }

  private static long product(TensorShape shape) {
    return shape.isFullyDefined() ? shape.numElements() : -1;
  }

  private static TensorShape reshape(ShapeContext c) {
    TensorShape input = c.shape(0);
    if (c.shape(1).hasRank() && c.shape(1).rankOrUnknown() != 1) {
      throw c.error("Shape must be rank 1 but is rank " + c.shape(1).rankOrUnknown());
    }
    TensorShape wanted = c.described(1);
    if (!wanted.hasRank()) {
      return wanted;
    }
    long[] sizes = wanted.sizes();
    long unknown = Arrays.stream(sizes).filter(size -> size < 0).count();
    long known = Arrays.stream(sizes).filter(size -> size >= 0).reduce(1, (a, b) -> a * b);
    long elements = product(input);
    if (elements < 0 || c.constant(1) == null && unknown != 1) {
      return wanted;
    }
    if (unknown == 0 && known != elements) {
      throw c.error(
          "Cannot reshape a tensor with %d elements to shape %s (%d elements)"
              .formatted(elements, wanted.inBrackets(), known));
    }
    if (unknown == 1 && known > 0) {
      if (elements % known != 0) {
        throw c.error(
            "Dimension size must be evenly divisible by %d but is %d".formatted(known, elements));
      }
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = sizes[i] < 0 ? elements / known : sizes[i];
      }
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape squeeze(ShapeContext c) {
    TensorShape input = c.shape(0);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    List<Integer> axes = new ArrayList<>();
    for (Object axis : c.list("squeeze_dims")) {
      long at = (Long) axis;
      if (at < -rank || at >= rank) {
        throw c.error("squeeze_dims[0] not in [%d,%d).".formatted(-rank, rank));
      }
      axes.add((int) (at < 0 ? at + rank : at));
    }
    if (axes.isEmpty() && !input.isFullyDefined()) {
      return TensorShape.UNKNOWN;
    }
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      boolean asked = axes.contains(i);
      if (asked && input.size(i) > 1) {
        throw c.error(
            "Can not squeeze dim[%d], expected a dimension of 1, got %d"
                .formatted(i, input.size(i)));
      }
      if (!asked && !(axes.isEmpty() && input.size(i) == 1)) {
        sizes.add(input.size(i));
      }
    }
    return of(sizes);
  }

  private static TensorShape of(List<Long> sizes) {
    return TensorShape.of(sizes.stream().mapToLong(Long::longValue).toArray());
  }

  private static TensorShape expandDims(ShapeContext c) {
    TensorShape input = c.shape(0);
    NdArray axis = c.constant(1);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    if (axis == null) {
      return TensorShape.ofRank(rank + 1);
    }
    long at = axis.getLong(0);
    if (at < -1 - rank || at > rank) {
      throw c.error("dim %d not in the interval [%d, %d].".formatted(at, -1 - rank, rank));
    }
    List<Long> sizes = new ArrayList<>(list(input));
    sizes.add((int) (at < 0 ? at + rank + 1 : at), 1L);
    return of(sizes);
  }

  private static List<Long> list(TensorShape shape) {
    return Arrays.stream(shape.sizes()).boxed().toList();
  }

  private static TensorShape transpose(ShapeContext c) {
    TensorShape input = c.shape(0);
    NdArray perm = c.constant(1);
    int rank =
        input.hasRank()
            ? input.rankOrUnknown()
            : c.shape(1).isFullyDefined() ? (int) c.shape(1).size(0) : -1;
    if (rank < 0) {
      return TensorShape.UNKNOWN;
    }
    if (c.shape(1).isFullyDefined() && c.shape(1).numElements() != rank) {
      throw c.error("Dimension must be %d but is %d".formatted(rank, c.shape(1).numElements()));
    }
    if (perm == null || !input.hasRank()) {
      return TensorShape.ofRank(rank);
    }
    for (int i = 0; i < rank; i++) {
      if (perm.getLong(i) < -rank || perm.getLong(i) >= rank) {
        throw c.error(
            "perm dim %d is out of range of input rank %d".formatted(perm.getLong(i), rank));
      }
    }
    long[] sizes = new long[rank];
    Arrays.setAll(sizes, i -> input.size((int) perm.getLong(i)));
    return TensorShape.of(sizes);
  }

  private static TensorShape concat(ShapeContext c) {
    int count = c.count() - 1;
    NdArray axis = c.constant(count);
    int rank = IntStream.range(0, count).map(i -> c.shape(i).rankOrUnknown()).max().orElse(-1);
    if (rank < 0) {
      return TensorShape.UNKNOWN;
    }
    if (axis == null) {
      return joinedAlongUnknownAxis(c, count);
    }
    long given = axis.getLong(0);
    int at = (int) (given < 0 ? given + rank : given);
    long least = given < 0 ? -given : given + 1;
    TensorShape joined = null;
    for (int i = 0; i < count; i++) {
      TensorShape shape = c.shape(i).hasRank() ? c.shape(i) : TensorShape.ofRank(rank);
      if (shape.rankOrUnknown() < least) {
        throw c.error(
            "Shape must be at least rank %d but is rank %d"
                .formatted(least, shape.rankOrUnknown()));
      }
      joined = joined == null ? shape : joined(c, joined, shape, at);
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
    return TensorShape.ofRank(rank);
  }

  private static TensorShape joined(ShapeContext c, TensorShape a, TensorShape b, int axis) {
    boolean open = a.size(axis) < 0 || b.size(axis) < 0;
    TensorShape before = c.merge(part(a, 0, axis), part(b, 0, axis));
    TensorShape after =
        c.merge(part(a, axis + 1, a.rankOrUnknown()), part(b, axis + 1, b.rankOrUnknown()));
    return before
        .concatenate(TensorShape.of(open ? -1 : a.size(axis) + b.size(axis)))
        .concatenate(after);
  }

  private static TensorShape part(TensorShape shape, int from, int to) {
    return TensorShape.of(Arrays.copyOfRange(shape.sizes(), from, to));
  }

  private static TensorShape pack(ShapeContext c) {
    TensorShape merged = c.shape(c.count() - 1);
    for (int i = c.count() - 2; i >= 0; i--) {
      merged = c.mergeInput(i, merged);
    }
    if (!merged.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    long axis = c.number("axis");
    List<Long> sizes = new ArrayList<>(list(merged));
    sizes.add((int) (axis < 0 ? axis + sizes.size() + 1 : axis), (long) c.count());
    return of(sizes);
  }

  private static List<TensorShape> unpack(ShapeContext c) {
    TensorShape input = c.shape(0);
    int outputs = c.operation().outputCount();
    if (!input.hasRank()) {
      return Collections.nCopies(outputs, TensorShape.UNKNOWN);
    }
    long axis = c.number("axis");
    List<Long> sizes = new ArrayList<>(list(input));
    int at = (int) (axis < 0 ? axis + sizes.size() : axis);
    if (at < 0 || at >= sizes.size()) {
      throw c.error("axis = %d not in [%d, %d)".formatted(axis, -sizes.size(), sizes.size()));
    }
    long size = sizes.remove(at);
    if (size >= 0 && size != c.number("num")) {
      throw c.error("Dimension must be %d but is %d".formatted(c.number("num"), size));
    }
    return Collections.nCopies(outputs, of(sizes));
  }

  private static List<TensorShape> split(ShapeContext c) {
    long parts = c.number("num_split");
    TensorShape input = c.shape(1);
    NdArray axis = c.constant(0);
    TensorShape part = input.hasRank() ? TensorShape.ofRank(input.rankOrUnknown()) : input;
    if (axis != null && input.hasRank()) {
      long given = axis.getLong(0);
      int at = (int) (given < 0 ? given + input.rankOrUnknown() : given);
      checkSplitAxis(c, given, input.rankOrUnknown());
      long[] sizes = input.sizes();
      if (sizes[at] >= 0 && sizes[at] % parts != 0) {
        throw c.error(
            "Dimension size must be evenly divisible by %d but is %d\n\tNumber of ways to split should evenly divide the split dimension"
                .formatted(parts, sizes[at]));
      }
      sizes[at] = sizes[at] < 0 ? -1 : sizes[at] / parts;
      part = TensorShape.of(sizes);
    }
    return Collections.nCopies((int) parts, part);
  }

  private static void checkSplitAxis(ShapeContext c, long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw c.error(
          "Dimension size, given by scalar input %d must be in range [-%d, %d)"
              .formatted(axis, rank, rank));
    }
  }

  private static List<TensorShape> splitV(ShapeContext c) {
    TensorShape input = c.shape(0);
    NdArray sizes = c.constant(1);
    NdArray axis = c.constant(2);
    int parts = c.operation().outputCount();
    if (!input.hasRank()) {
      return Collections.nCopies(parts, TensorShape.UNKNOWN);
    }
    if (axis == null) {
      return Collections.nCopies(parts, TensorShape.ofRank(input.rankOrUnknown()));
    }
    long given = axis.getLong(0);
    checkSplitAxis(c, given, input.rankOrUnknown());
    int at = (int) (given < 0 ? given + input.rankOrUnknown() : given);
    checkPieces(c, sizes, input.size(at));
    List<TensorShape> shapes = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      long[] part = input.sizes();
      part[at] = sizes == null ? -1 : sizes.getLong(i);
      if (part[at] == -1 && sizes != null && input.size(at) >= 0) {
        part[at] = input.size(at) - Arrays.stream(ConstantValue.longs(sizes)).sum() - 1;
      }
      shapes.add(TensorShape.of(part));
    }
    return shapes;
  }

  /** The sizes of the pieces, of which one may be open, must make up the size of the axis. */
  private static void checkPieces(ShapeContext c, NdArray sizes, long size) {
    if (sizes == null || size < 0) {
      return;
    }
    long[] pieces = ConstantValue.longs(sizes);
    long known = Arrays.stream(pieces).filter(piece -> piece >= 0).sum();
    boolean open = Arrays.stream(pieces).anyMatch(piece -> piece < 0);
    if (open ? known > size : known != size) {
      throw c.error(
          "can't split axis of size %d into pieces of size [%s]"
              .formatted(
                  size,
                  Arrays.stream(pieces).mapToObj(Long::toString).collect(Collectors.joining(","))));
    }
  }

  private static TensorShape slice(ShapeContext c) {
    TensorShape input = c.shape(0);
    TensorShape from = c.described(1);
    NdArray begin = c.constant(1);
    TensorShape size = c.described(2);
    NdArray sizes = c.constant(2);
    int given = Math.max(from.rankOrUnknown(), size.rankOrUnknown());
    int rank = given >= 0 ? given : input.rankOrUnknown();
    if (rank < 0) {
      return TensorShape.UNKNOWN;
    }
    c.ranked(0, rank);
    long[] result = TensorShape.ofRank(rank).sizes();
    for (int i = 0; i < rank; i++) {
      long known = size.hasRank() ? size.size(i) : -1;
      boolean rest = sizes != null && sizes.getLong(i) == -1;
      if (rest && begin != null && input.hasRank() && input.size(i) >= 0) {
        known = input.size(i) - begin.getLong(i);
        if (known < 0) {
          throw c.error(
              "Negative dimension size caused by subtracting %d from %d"
                  .formatted(begin.getLong(i), input.size(i)));
        }
      } else if (rest) {
        known = -1;
      }
      result[i] = known;
    }
    return TensorShape.of(result);
  }

  private static TensorShape gather(ShapeContext c) {
    TensorShape params = c.atLeast(0, 1);
    TensorShape indices = c.shape(1);
    NdArray axis = c.constant(2);
    long batch = c.number("batch_dims");
    if (!params.hasRank() || !indices.hasRank() || axis == null) {
      boolean ranked = params.hasRank() && indices.hasRank() && batch == 0;
      return ranked
          ? TensorShape.ofRank(params.rankOrUnknown() + indices.rankOrUnknown() - 1)
          : TensorShape.UNKNOWN;
    }
    int batches = (int) (batch < 0 ? batch + indices.rankOrUnknown() : batch);
    long given = axis.getLong(0);
    int at = (int) (given < 0 ? given + params.rankOrUnknown() : given);
    if (params.rankOrUnknown() <= at || at < 0) {
      throw c.error(
          "Shape must be at least rank %d but is rank %d"
              .formatted(given < 0 ? -given : given + 1, params.rankOrUnknown()));
    }
    List<Long> sizes = new ArrayList<>(list(params).subList(0, at));
    sizes.addAll(list(indices).subList(batches, indices.rankOrUnknown()));
    sizes.addAll(list(params).subList(at + 1, params.rankOrUnknown()));
    return of(sizes);
  }

  private static TensorShape gatherNd(ShapeContext c) {
    TensorShape params = c.shape(0);
    TensorShape indices = c.shape(1);
    if (!params.hasRank() || !indices.hasRank() || indices.size(-1) < 0) {
      return TensorShape.UNKNOWN;
    }
    if (indices.size(-1) > params.rankOrUnknown()) {
      throw c.error(
          "indices.shape[-1] must be <= params.rank, but saw indices shape: %s and params shape: %s"
              .formatted(indices.inBrackets(), params.inBrackets()));
    }
    List<Long> sizes = new ArrayList<>(list(indices).subList(0, indices.rankOrUnknown() - 1));
    sizes.addAll(list(params).subList((int) indices.size(-1), params.rankOrUnknown()));
    return of(sizes);
  }

  private static TensorShape tile(ShapeContext c) {
    TensorShape input = c.shape(0);
    TensorShape multiples = c.described(1);
    if (!input.hasRank() || !multiples.hasRank()) {
      int rank = Math.max(input.rankOrUnknown(), multiples.rankOrUnknown());
      return rank < 0 ? TensorShape.UNKNOWN : TensorShape.ofRank(rank);
    }
    if (input.rankOrUnknown() != multiples.rankOrUnknown()) {
      throw c.error(
          "Shape must be rank %d but is rank %d"
              .formatted(input.rankOrUnknown(), multiples.rankOrUnknown()));
    }
    long[] sizes = input.sizes();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = sizes[i] < 0 || multiples.size(i) < 0 ? -1 : sizes[i] * multiples.size(i);
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape pad(ShapeContext c) {
    TensorShape input = c.shape(0);
    NdArray paddings = c.constant(1);
    long rows = c.shape(1).hasRank() ? c.shape(1).size(0) : -1;
    if (input.hasRank() && rows >= 0 && rows != input.rankOrUnknown()) {
      throw c.error("Shape must be rank " + rows + " but is rank " + input.rankOrUnknown());
    }
    if (!input.hasRank() || paddings == null) {
      int rank = input.hasRank() ? input.rankOrUnknown() : (int) rows;
      return rank < 0 ? TensorShape.UNKNOWN : TensorShape.ofRank(rank);
    }
    long[] sizes = input.sizes();
    for (int i = 0; i < sizes.length; i++) {
      long added = paddings.getLong(2 * i) + paddings.getLong(2 * i + 1);
      sizes[i] = sizes[i] < 0 ? -1 : sizes[i] + added;
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape range(ShapeContext c) {
    NdArray start = c.constant(0);
    NdArray limit = c.constant(1);
    NdArray delta = c.constant(2);
    for (int i = 0; i < 3; i++) {
      c.ranked(i, 0);
    }
    if (start == null || limit == null || delta == null) {
      return TensorShape.of(-1);
    }
    double step = delta.getDouble(0);
    if (step == 0) {
      throw c.error("Requires delta != 0");
    }
    checkDirection(c, start, limit, step);
    double span = limit.getDouble(0) - start.getDouble(0);
    return TensorShape.of((long) Math.max(0, Math.ceil(Math.abs(span) / Math.abs(step))));
  }

  private static void checkDirection(ShapeContext c, NdArray start, NdArray limit, double step) {
    double ahead = limit.getDouble(0) - start.getDouble(0);
    if (ahead * step < 0) {
      throw c.error(
          "Requires start %s limit when delta %s 0: %s/%s"
              .formatted(
                  step > 0 ? "<=" : ">=",
                  step > 0 ? ">" : "<",
                  Builtins.str(start.get(0)),
                  Builtins.str(limit.get(0))));
    }
  }

  private static TensorShape linSpace(ShapeContext c) {
    for (int i = 0; i < 3; i++) {
      c.ranked(i, 0);
    }
    NdArray count = c.constant(2);
    if (count != null && count.getLong(0) <= 0) {
      throw c.error("Requires num > 0: " + count.getLong(0));
    }
    return TensorShape.of(count == null ? -1 : count.getLong(0));
  }

  private static TensorShape oneHot(ShapeContext c) {
    TensorShape indices = c.shape(0);
    NdArray depth = c.constant(1);
    if (!indices.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    long axis = c.number("axis");
    List<Long> sizes = new ArrayList<>(list(indices));
    long size = depth == null ? -1 : depth.getLong(0);
    if (depth != null && size < 0) {
      throw c.error("Dimension size, given by scalar input 1, must be non-negative but is " + size);
    }
    sizes.add((int) (axis == -1 ? sizes.size() : axis), size);
    return of(sizes);
  }

  private static List<TensorShape> topK(ShapeContext c) {
    TensorShape input = c.atLeast(0, 1);
    NdArray k = c.constant(1);
    if (!input.hasRank()) {
      return List.of(input, input);
    }
    long[] sizes = input.sizes();
    sizes[sizes.length - 1] = k == null ? -1 : k.getLong(0);
    return List.of(TensorShape.of(sizes), TensorShape.of(sizes));
  }

  private static TensorShape reduce(ShapeContext c) {
    TensorShape input = c.shape(0);
    boolean keep = c.flag("keep_dims");
    NdArray axes = c.constant(1);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    if (axes == null) {
      return keep ? TensorShape.ofRank(rank) : TensorShape.UNKNOWN;
    }
    boolean[] reduced = new boolean[rank];
    for (int i = 0; i < axes.size(); i++) {
      long axis = axes.getLong(i);
      if (axis < -rank || axis >= rank) {
        throw c.error(
            "Invalid reduction dimension %d for input with %d dimensions.".formatted(axis, rank));
      }
      reduced[(int) (axis < 0 ? axis + rank : axis)] = true;
    }
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      if (!reduced[i]) {
        sizes.add(input.size(i));
      } else if (keep) {
        sizes.add(1L);
      }
    }
    return of(sizes);
  }

  private static TensorShape argExtreme(ShapeContext c) {
    TensorShape input = c.shape(0);
    NdArray axis = c.constant(1);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    if (rank <= 1 || axis == null) {
      return rank <= 1 ? TensorShape.SCALAR : TensorShape.ofRank(rank - 1);
    }
    long given = axis.getLong(0);
    if (given < -rank || given >= rank) {
      throw c.error(
          "Dimension (%d) must be in the range [%d, %d), where %d is the number of dimensions in the input."
              .formatted(given, -rank, rank, rank));
    }
    List<Long> sizes = new ArrayList<>(list(input));
    sizes.remove((int) (given < 0 ? given + rank : given));
    return of(sizes);
  }
}
