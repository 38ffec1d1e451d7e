package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * A static shape: of unknown rank, or a list of dimensions some of which may be unknown. Immutable;
 * what merges, prints and fails here does so in TensorFlow 1's words.
 */
@PythonName("tensorflow.python.framework.tensor_shape.TensorShape")
public final class TensorShape implements PyOperand, Iterable<Object> {
  public static final TensorShape UNKNOWN = new TensorShape(null);
  public static final TensorShape SCALAR = new TensorShape(new long[0]);

  /** The sizes, -1 for unknown ones; null when the rank is unknown. */
  private final long[] sizes;

  private TensorShape(long[] sizes) {
    this.sizes = sizes;
  }

  /** The shape of those sizes; a negative one is unknown. */
  public static TensorShape of(long... sizes) {
    return new TensorShape(LongStream.of(sizes).map(size -> Math.max(size, -1)).toArray());
  }

  public static TensorShape of(List<Dimension> dimensions) {
    return new TensorShape(dimensions.stream().mapToLong(Dimension::size).toArray());
  }

  /** A shape of that rank with every size unknown. */
  public static TensorShape ofRank(int rank) {
    long[] sizes = new long[rank];
    Arrays.fill(sizes, -1);
    return new TensorShape(sizes);
  }

  /** What {@code tf.TensorShape(dims)} makes of a Python value. */
  public static TensorShape from(Object value) {
    if (value == null) {
      return UNKNOWN;
    }
    if (value instanceof TensorShape shape) {
      return shape;
    }
    if (value instanceof String text) {
      throw new TypeError(
          "A string has ambiguous TensorShape, please wrap in a list or convert to an int: "
              + text);
    }
    if (value instanceof PyBytes) {
      throw new TypeError(
          "A string has ambiguous TensorShape, please wrap in a list or convert to an int: "
              + PythonValues.str(value));
    }
    Iterable<?> elements = PythonValues.iterableOrNull(value);
    if (elements == null) {
      return of(Dimension.from(value).size());
    }
    List<Dimension> dimensions = new ArrayList<>();
    elements.forEach(element -> dimensions.add(Dimension.from(element)));
    return of(dimensions);
  }

  public boolean hasRank() {
    return sizes != null;
  }

  /** The number of dimensions, or -1. */
  public int rankOrUnknown() {
    return sizes == null ? -1 : sizes.length;
  }

  /** The number of dimensions, or null. */
  public Long rank() {
    return sizes == null ? null : (long) sizes.length;
  }

  public Long ndims() {
    return rank();
  }

  /** The size of one dimension, -1 if it is unknown; the index may be negative. */
  public long size(int index) {
    return sizes[index < 0 ? index + sizes.length : index];
  }

  /** The sizes, -1 for unknown ones. */
  public long[] sizes() {
    return sizes.clone();
  }

  /** The dimensions, or null if the rank is unknown. */
  public PyList<Dimension> dims() {
    return sizes == null ? null : PyList.from(dimensions());
  }

  private List<Dimension> dimensions() {
    return LongStream.of(sizes).mapToObj(Dimension::of).collect(Collectors.toList());
  }

  public boolean isFullyDefined() {
    return sizes != null && LongStream.of(sizes).allMatch(size -> size >= 0);
  }

  public void assertIsFullyDefined() {
    if (!isFullyDefined()) {
      throw new ValueError("Shape " + this + " is not fully defined");
    }
  }

  /** The number of elements, or null if a size is unknown. */
  public Long numElements() {
    return isFullyDefined() ? (Long) LongStream.of(sizes).reduce(1, (a, b) -> a * b) : null;
  }

  public PyList<Long> asList() {
    if (sizes == null) {
      throw new ValueError("as_list() is not defined on an unknown TensorShape.");
    }
    PyList<Long> list = new PyList<>();
    LongStream.of(sizes).forEach(size -> list.add(size < 0 ? null : (Long) size));
    return list;
  }

  public long len() {
    if (sizes == null) {
      throw new ValueError("Cannot take the length of shape with unknown rank.");
    }
    return sizes.length;
  }

  public boolean truth() {
    return sizes != null;
  }

  @Override
  public Iterator<Object> iterator() {
    if (sizes == null) {
      throw new ValueError("Cannot iterate over a shape with unknown rank.");
    }
    return List.<Object>copyOf(dimensions()).iterator();
  }

  /** One dimension. */
  public Dimension get(long index) {
    return sizes == null ? Dimension.UNKNOWN : dims().get((int) index);
  }

  /** Python's {@code shape[key]}: a dimension, or for a slice a shape. */
  public Object getitem(Object key) {
    if (!(key instanceof PySlice slice)) {
      return sizes == null ? Dimension.UNKNOWN : PythonValues.element(dims(), key);
    }
    return sizes == null ? sliceOfUnknown(slice) : from(PythonValues.element(dims(), slice));
  }

  /** The shape of the axes from one on, before another. */
  public TensorShape between(int from, int to) {
    return of(Arrays.copyOfRange(sizes, from, to));
  }

  private static TensorShape sliceOfUnknown(PySlice slice) {
    long start = slice.start() == null ? 0 : PythonValues.toInt(slice.start());
    if (slice.step() != null) {
      throw new ValueError("Steps are not yet handled");
    }
    if (slice.stop() == null || start < 0 || PythonValues.toInt(slice.stop()) < 0) {
      return UNKNOWN;
    }
    return ofRank((int) Math.max(0, PythonValues.toInt(slice.stop()) - start));
  }

  public TensorShape mergeWith(Object value) {
    TensorShape other = from(value);
    if (sizes == null) {
      return other;
    }
    if (other.sizes == null) {
      return this;
    }
    if (!isCompatibleWith(other)) {
      throw new ValueError("Shapes " + this + " and " + other + " are not compatible");
    }
    long[] merged = new long[sizes.length];
    Arrays.setAll(merged, i -> sizes[i] < 0 ? other.sizes[i] : sizes[i]);
    return new TensorShape(merged);
  }

  public TensorShape concatenate(Object value) {
    TensorShape other = from(value);
    if (sizes == null || other.sizes == null) {
      return UNKNOWN;
    }
    return new TensorShape(
        LongStream.concat(LongStream.of(sizes), LongStream.of(other.sizes)).toArray());
  }

  public TensorShape add(Object other) {
    return concatenate(other);
  }

  public TensorShape radd(Object other) {
    return from(other).concatenate(this);
  }

  public void assertSameRank(Object value) {
    TensorShape other = from(value);
    if (sizes != null && other.sizes != null && sizes.length != other.sizes.length) {
      throw new ValueError("Shapes " + this + " and " + other + " must have the same rank");
    }
  }

  public void assertHasRank(long rank) {
    if (sizes != null && sizes.length != rank) {
      throw new ValueError("Shape " + this + " must have rank " + rank);
    }
  }

  public TensorShape withRank(long rank) {
    assertHasRank(rank);
    return sizes == null ? ofRank((int) rank) : this;
  }

  public TensorShape withRankAtLeast(long rank) {
    if (sizes != null && sizes.length < rank) {
      throw new ValueError("Shape " + this + " must have rank at least " + rank);
    }
    return this;
  }

  public TensorShape withRankAtMost(long rank) {
    if (sizes != null && sizes.length > rank) {
      throw new ValueError("Shape " + this + " must have rank at most " + rank);
    }
    return this;
  }

  public boolean isCompatibleWith(Object value) {
    TensorShape other = from(value);
    if (sizes == null || other.sizes == null) {
      return true;
    }
    if (sizes.length != other.sizes.length) {
      return false;
    }
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] >= 0 && other.sizes[i] >= 0 && sizes[i] != other.sizes[i]) {
        return false;
      }
    }
    return true;
  }

  public void assertIsCompatibleWith(Object value) {
    if (!isCompatibleWith(value)) {
      throw new ValueError(
          "Shapes " + this + " and " + PythonValues.str(value) + " are incompatible");
    }
  }

  public TensorShape mostSpecificCompatibleShape(Object value) {
    TensorShape other = from(value);
    if (sizes == null || other.sizes == null || sizes.length != other.sizes.length) {
      return UNKNOWN;
    }
    long[] common = new long[sizes.length];
    Arrays.setAll(common, i -> sizes[i] == other.sizes[i] ? sizes[i] : -1);
    return new TensorShape(common);
  }

  /** Python's {@code ==}: shapes with the same known sizes, or both of unknown rank. */
  public boolean eq(Object other) {
    try {
      return equals(from(other));
    } catch (TypeError e) {
      return false;
    }
  }

  /** Python's {@code !=}, which refuses shapes of unknown rank. */
  public boolean ne(Object value) {
    TensorShape other = from(value);
    if (sizes == null || other.sizes == null) {
      throw new ValueError("The inequality of unknown TensorShapes is undefined.");
    }
    return !equals(other);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case ADD -> add(other);
      case EQ -> eq(other);
      case NE -> ne(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return switch (operator) {
      case ADD -> radd(other);
      case EQ -> eq(other);
      case NE -> ne(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public Object pyGetItem(Object key) {
    return getitem(key);
  }

  @Override
  public long pyLength() {
    return len();
  }

  @Override
  public boolean pyTruth() {
    return truth();
  }

  @Override
  public Iterator<Object> pyIterator() {
    return iterator();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof TensorShape shape)) {
      return false;
    }
    boolean known = sizes == null || LongStream.of(sizes).allMatch(size -> size >= 0);
    return known && Arrays.equals(sizes, shape.sizes);
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: 'TensorShape'");
  }

  @Override
  public Object pyKey() {
    throw new TypeError("unhashable type: 'TensorShape'");
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sizes);
  }

  /** This shape as a TensorShapeProto message. */
  public Proto asProto() {
    Proto message = Proto.of("TensorShapeProto");
    TensorProtos.write(this, message);
    return message;
  }

  @Override
  public String pyRepr() {
    if (sizes == null) {
      return "TensorShape(None)";
    }
    return dimensions().stream()
        .map(Dimension::pyRepr)
        .collect(Collectors.joining(", ", "TensorShape([", "])"));
  }

  @Override
  public String pyStr() {
    return toString();
  }

  @Override
  public String toString() {
    if (sizes == null) {
      return "<unknown>";
    }
    String end = sizes.length == 1 ? ",)" : ")";
    return dimensions().stream()
        .map(Dimension::toString)
        .collect(Collectors.joining(", ", "(", end));
  }

  /** The form that TensorFlow's C++ messages use: {@code [2,?]}. */
  public String inBrackets() {
    if (sizes == null) {
      return "<unknown>";
    }
    return LongStream.of(sizes)
        .mapToObj(size -> size < 0 ? "?" : Long.toString(size))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
