package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;

/** The shape rules of operations that join, cut, reorder and reshape tensors. */
final class ArrayShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    one("Reshape", ArrayShapes::reshape);
    one("Squeeze", ArrayShapes::squeeze);
    one("ExpandDims", ArrayShapes::expandDims);
    one("Transpose", ArrayShapes::transpose);
    one("ConjugateTranspose", ArrayShapes::transpose);
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
    for (String kind : List.of("Sum", "Max", "Min", "Prod")) {
      one("UnsortedSegment" + kind, ArrayShapes::segments);
    }
    for (String kind : List.of("Sum", "Mean", "Max", "Min", "Prod")) {
      one("Segment" + kind, ArrayShapes::sortedSegments);
    }
    one("Roll", ArrayShapes::roll);
    one("InTopKV2", ArrayShapes::inTopK);
    one("HistogramFixedWidth", ArrayShapes::histogram);
    one("InvertPermutation", c -> c.ranked(0, 1));
    one("Where", c -> TensorShape.of(-1, c.shape(0).rankOrUnknown()));
    RULES.put("TopKV2", ArrayShapes::topK);
    RULES.put("Unique", c -> List.of(TensorShape.of(-1), c.shape(0)));
    RULES.put("ListDiff", c -> List.of(TensorShape.of(-1), TensorShape.of(-1)));
    for (String type :
        List.of("Sum", "Mean", "Max", "Min", "Prod", "All", "Any", "EuclideanNorm")) {
      one(type, ArrayShapes::reduce);
    }
    one("ArgMax", ArrayShapes::argExtreme);
    one("ArgMin", ArrayShapes::argExtreme);
  }

  private ArrayShapes() {}

  private static void one(String type, Function<ShapeContext, TensorShape> rule) {
    RULES.put(type, context -> List.of(rule.apply(context)));
  }

  private static TensorShape reshape(ShapeContext c) {
    TensorShape input = c.shape(0);
    TensorShape wanted = c.described(1);
    if (!wanted.hasRank() || !input.hasRank()) {
      return wanted;
    }
    Elements given = Elements.of(input);
    Elements asked = Elements.of(wanted);
    if (given.open() > 1 || asked.open() > 1) {
      return wanted;
    }
    if (given.open() == 0 && asked.open() == 0) {
      if (given.known() != asked.known()) {
        throw c.error(
            "Cannot reshape a tensor with %d elements to shape %s (%d elements)"
                .formatted(given.known(), wanted.inBrackets(), asked.known()));
      }
      return wanted;
    }
    if (given.open() == 0) {
      return asked.known() > 0 ? closed(wanted, c.quotient(given.known(), asked.known())) : wanted;
    }
    if (asked.open() == 0 && given.known() != 0) {
      c.quotient(asked.known(), given.known());
    }
    return wanted;
  }

  /** How many elements the known sizes make, and how many sizes are not known. */
  private record Elements(long known, long open) {
    static Elements of(TensorShape shape) {
      long[] sizes = shape.sizes();
      if (Arrays.stream(sizes).anyMatch(size -> size == 0)) {
        return new Elements(0, 0);
      }
      long known = Arrays.stream(sizes).filter(size -> size > 0).reduce(1, (a, b) -> a * b);
      return new Elements(known, Arrays.stream(sizes).filter(size -> size < 0).count());
    }
  }

  private static TensorShape closed(TensorShape shape, long size) {
    return TensorShape.of(Arrays.stream(shape.sizes()).map(s -> s < 0 ? size : s).toArray());
  }

  private static TensorShape squeeze(ShapeContext c) {
    TensorShape input = c.shape(0);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    List<Integer> axes = new ArrayList<>();
    List<?> dims = c.list("squeeze_dims");
    for (int i = 0; i < dims.size(); i++) {
      long at = (Long) dims.get(i);
      if (at < -rank || at >= rank) {
        throw c.error("squeeze_dims[%d] not in [%d,%d).".formatted(i, -rank, rank));
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
    if (axis != null && axis.size() != 1) {
      throw c.error("'dim' input must be a tensor with a single value");
    }
    if (axis == null || !input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
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
    TensorShape order = c.shape(1);
    long entries = order.isFullyDefined() ? order.numElements() : -1;
    int rank = input.hasRank() ? input.rankOrUnknown() : (int) entries;
    if (!input.hasRank() && rank < 2) {
      return TensorShape.UNKNOWN;
    }
    c.ranked(1, 1);
    c.checkSize(entries, rank);
    if (perm == null) {
      return TensorShape.ofRank(rank);
    }
    long[] sizes = new long[rank];
    for (int i = 0; i < rank; i++) {
      long axis = perm.getLong(i);
      if (axis >= rank) {
        throw c.error("perm dim %d is out of range of input rank %d".formatted(axis, rank));
      }
      sizes[i] = input.hasRank() ? input.size((int) axis) : -1;
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape slice(ShapeContext c) {
    TensorShape input = c.shape(0);
    TensorShape begins = c.merge(c.ranked(1, 1), c.ranked(2, 1));
    if (begins.size(0) >= 0) {
      c.ranked(0, (int) begins.size(0));
    }
    TensorShape from = c.described(1);
    NdArray given = c.constant(2);
    TensorShape size = given == null ? c.described(2) : TensorShape.UNKNOWN;
    int rank = given != null ? given.size() : size.rankOrUnknown();
    if (given == null) {
      return size.hasRank() || !input.hasRank() ? size : TensorShape.ofRank(input.rankOrUnknown());
    }
    c.checkRank(from, rank);
    long[] result = new long[rank];
    for (int i = 0; i < rank; i++) {
      long length = input.hasRank() ? input.size(i) : -1;
      result[i] =
          given.getLong(i) == -1
              ? c.difference(length, from.hasRank() ? from.size(i) : -1)
              : given.getLong(i);
      if (result[i] < -1) {
        throw c.error(
            "Out of bounds slicing on dimension %d of length %d: sizes vector cannot be < -1, but was %d"
                .formatted(i, length, result[i]));
      }
    }
    return TensorShape.of(result);
  }

  private static TensorShape gather(ShapeContext c) {
    TensorShape params = c.atLeast(0, 1);
    TensorShape indices = c.shape(1);
    c.ranked(2, 0);
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
    sizes.addAll(
        list(indices).subList(Math.min(batches, indices.rankOrUnknown()), indices.rankOrUnknown()));
    sizes.addAll(list(params).subList(at + 1, params.rankOrUnknown()));
    return of(sizes);
  }

  private static TensorShape gatherNd(ShapeContext c) {
    TensorShape params = c.shape(0);
    return gatherNd(c, params, c.atLeast(1, 1));
  }

  /** What indices of elements or of parts take of a tensor. */
  static TensorShape gatherNd(ShapeContext c, TensorShape params, TensorShape indices) {
    if (!params.hasRank() || !indices.hasRank() || indices.size(-1) < 0) {
      return TensorShape.UNKNOWN;
    }
    if (indices.size(-1) > params.rankOrUnknown()) {
      throw c.error(
          "indices.shape[-1] must be <= params.rank, but saw indices shape: %s and params shape: %s"
              .formatted(indices.inBrackets(), params.inBrackets()));
    }
    return indices
        .between(0, indices.rankOrUnknown() - 1)
        .concatenate(params.between((int) indices.size(-1), params.rankOrUnknown()));
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
      sizes[i] = ShapeContext.product(sizes[i], multiples.size(i));
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape pad(ShapeContext c) {
    TensorShape input = c.shape(0);
    TensorShape rows = c.ranked(1, 2);
    c.checkSize(rows.size(1), 2);
    if (rows.size(0) >= 0) {
      c.ranked(0, (int) rows.size(0));
    }
    NdArray paddings = c.constant(1);
    if (paddings == null) {
      return TensorShape.ofRank(Math.max(input.rankOrUnknown(), (int) rows.size(0)));
    }
    long[] sizes = new long[paddings.size() / 2];
    for (int i = 0; i < sizes.length; i++) {
      long before = paddings.getLong(2 * i);
      long after = paddings.getLong(2 * i + 1);
      if (before < 0 || after < 0) {
        throw c.error("Paddings must be non-negative");
      }
      sizes[i] = ShapeContext.sum(input.hasRank() ? input.size(i) : -1, before + after);
    }
    return TensorShape.of(sizes);
  }

  private static TensorShape segments(ShapeContext c) {
    TensorShape ids = c.shape(1);
    c.ranked(2, 0);
    if (!ids.hasRank() || !c.shape(0).hasRank()) {
      return TensorShape.UNKNOWN;
    }
    NdArray count = c.constant(2);
    TensorShape rows = TensorShape.of(count == null ? -1 : count.getLong(0));
    long[] sizes = c.shape(0).sizes();
    int from = Math.min(ids.rankOrUnknown(), sizes.length);
    return rows.concatenate(TensorShape.of(Arrays.copyOfRange(sizes, from, sizes.length)));
  }

  private static TensorShape sortedSegments(ShapeContext c) {
    TensorShape data = c.atLeast(0, 1);
    c.ranked(1, 1);
    return data.hasRank()
        ? TensorShape.of(-1).concatenate(data.between(1, data.rankOrUnknown()))
        : TensorShape.UNKNOWN;
  }

  private static TensorShape roll(ShapeContext c) {
    TensorShape input = c.atLeast(0, 1);
    for (int i = 1; i < 3; i++) {
      if (c.shape(i).rankOrUnknown() > 1) {
        throw c.error("Shape must be at most rank 1 but is rank " + c.shape(i).rankOrUnknown());
      }
    }
    return input;
  }

  private static TensorShape inTopK(ShapeContext c) {
    TensorShape predictions = c.ranked(0, 2);
    TensorShape targets = c.ranked(1, 1);
    return TensorShape.of(c.mergeSizes(predictions.size(0), targets.size(0)));
  }

  private static TensorShape histogram(ShapeContext c) {
    c.checkSize(c.ranked(1, 1).size(0), 2);
    NdArray bins = c.scalar(2);
    return TensorShape.of(bins == null ? -1 : bins.getLong(0));
  }

  private static TensorShape range(ShapeContext c) {
    List<String> roles = List.of("start", "limit", "delta");
    for (int i = 0; i < 3; i++) {
      c.checkRank(c.shape(i), 0, "\n\t for '" + roles.get(i) + "'");
    }
    NdArray start = c.constant(0);
    NdArray limit = c.constant(1);
    NdArray delta = c.constant(2);
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
                  ShapeContext.element(start, 0),
                  ShapeContext.element(limit, 0)));
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
    long axis = c.number("axis");
    if (axis < -1) {
      throw c.error("axis must be >= -1");
    }
    NdArray depth = c.scalar(1);
    long size = depth == null ? -1 : depth.getLong(0);
    if (depth != null && size < 0) {
      throw c.error("Dimension size, given by scalar input 1, must be non-negative but is " + size);
    }
    if (!indices.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    List<Long> sizes = new ArrayList<>(list(indices));
    int rank = sizes.size() + 1;
    sizes.add((int) ((axis + rank) % rank), size);
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
    c.ranked(1, 0);
    TensorShape input = c.shape(0);
    if (!input.hasRank() || input.rankOrUnknown() <= 1) {
      return input.hasRank() ? TensorShape.SCALAR : TensorShape.UNKNOWN;
    }
    int rank = input.rankOrUnknown();
    NdArray axis = c.constant(1);
    if (axis == null) {
      return TensorShape.ofRank(rank - 1);
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
