package org.tfgraft.runtime.numpy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.PyEllipsis;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** NumPy's indexing: integers, slices, new axes and dots give views, arrays pick elements. */
final class Indexing {
  private static final String BAD_INDEX =
      "only integers, slices (`:`), ellipsis (`...`), "
          + "numpy.newaxis (`None`) and integer or boolean arrays are valid indices";

  private final NdArray array;
  private int axis;
  private int offset;
  private final List<Integer> dims = new ArrayList<>();
  private final List<Integer> strides = new ArrayList<>();
  private final List<NdArray> picks = new ArrayList<>();
  private final List<Integer> pickedAxes = new ArrayList<>();
  private int pickPlace = -1;
  private boolean picksApart;
  private boolean lastWasPick;

  private Indexing(NdArray array) {
    this.array = array;
    this.offset = array.offset();
  }

  /** The selected elements: a view, a scalar if nothing is left of the axes, or a new array. */
  static Object get(NdArray array, Object key) {
    Indexing indexing = new Indexing(array);
    boolean plain = indexing.apply(key);
    NdArray view = indexing.view();
    if (!indexing.picks.isEmpty()) {
      return indexing.picked();
    }
    return plain && view.rank() == 0 ? NumpyScalar.of(view, 0) : view;
  }

  /** Assigns to the selected elements, broadcasting the value. */
  static void set(NdArray array, Object key, Object value) {
    Indexing indexing = new Indexing(array);
    indexing.apply(key);
    NdArray target = indexing.view();
    if (indexing.picks.isEmpty()) {
      assign(target, value);
      return;
    }
    Selection selection = indexing.selection();
    NdArray source = value(array, value, selection.dims);
    for (int i = 0; i < selection.flats.length; i++) {
      target.copyElement(source, i, selection.flats[i]);
    }
  }

  static void assign(NdArray target, Object value) {
    NdArray source = value(target, value, target.dims());
    for (int i = 0; i < target.size(); i++) {
      target.copyElement(source, i, i);
    }
  }

  private static NdArray value(NdArray target, Object value, int[] wanted) {
    NdArray source = ArrayConversion.toArray(value, target.type());
    int[] own = source.dims();
    int skip = 0;
    while (own.length - skip > wanted.length && own[skip] == 1) {
      skip++;
    }
    if (skip > 0) {
      source = source.reshape(Arrays.copyOfRange(own, skip, own.length));
    }
    return source.broadcastTo(wanted);
  }

  private boolean apply(Object key) {
    List<?> items = key instanceof org.tfgraft.runtime.python.PyTuple tuple ? tuple : list(key);
    boolean advanced = items.stream().anyMatch(Indexing::isArrayIndex);
    int used = items.stream().mapToInt(Indexing::consumed).sum();
    if (used > array.rank()) {
      throw new IndexError(
          "too many indices for array: array is "
              + array.rank()
              + "-dimensional, but "
              + used
              + " were indexed");
    }
    boolean plain = true;
    for (Object item : items) {
      if (item == PyEllipsis.VALUE) {
        plain = false;
        keepAxes(array.rank() - used);
      } else {
        applyItem(item, advanced);
      }
    }
    keepAxes(array.rank() - axis);
    return plain;
  }

  private static List<Object> list(Object key) {
    List<Object> items = new ArrayList<>();
    items.add(key);
    return items;
  }

  private static boolean isArrayIndex(Object item) {
    return item instanceof List
        || item instanceof Boolean
        || (item instanceof NdArray array && (array.rank() > 0 || array.type() == NumpyType.BOOL));
  }

  private static int consumed(Object item) {
    if (item == null || item == PyEllipsis.VALUE || item instanceof Boolean) {
      return 0;
    }
    if (item instanceof NdArray array && array.type() == NumpyType.BOOL) {
      return array.rank();
    }
    return item instanceof List<?> list && ArrayConversion.elementType(list) == NumpyType.BOOL
        ? ArrayConversion.toArray(list, null).rank()
        : 1;
  }

  private void applyItem(Object item, boolean advanced) {
    if (item == null) {
      dims.add(1);
      strides.add(0);
      lastWasPick = false;
    } else if (item instanceof PySlice slice) {
      applySlice(slice);
    } else if (isArrayIndex(item)) {
      applyArray(item);
    } else if (advanced) {
      pick(NdArray.scalar(NumpyType.INT64, index(item)));
    } else {
      applyInteger(index(item));
    }
  }

  private void keepAxes(int count) {
    for (int i = 0; i < count; i++) {
      dims.add(array.dim(axis));
      strides.add(array.strides()[axis++]);
      lastWasPick = false;
    }
  }

  private void applySlice(PySlice slice) {
    PySlice.Indices range = slice.indices(array.dim(axis));
    int stride = array.strides()[axis++];
    if (range.count() > 0) {
      offset += range.start() * stride;
    }
    dims.add(range.count());
    strides.add(stride * range.step());
    lastWasPick = false;
  }

  private void applyInteger(long index) {
    offset += normalised(index, array.dim(axis), axis) * array.strides()[axis];
    axis++;
  }

  private static int normalised(long index, int extent, int axis) {
    if (index < -extent || index >= extent) {
      throw new IndexError(
          "index " + index + " is out of bounds for axis " + axis + " with size " + extent);
    }
    return (int) (index < 0 ? index + extent : index);
  }

  private void applyArray(Object item) {
    NdArray indices = item instanceof NdArray a ? a : ArrayConversion.toArray(item, null);
    if (indices.size() == 0 && indices.type() == NumpyType.FLOAT64) {
      indices = indices.as(NumpyType.INT64);
    }
    if (indices.type() != NumpyType.BOOL) {
      if (!indices.type().isInteger()) {
        throw new IndexError(
            item instanceof List
                ? BAD_INDEX
                : "arrays used as indices must be of integer (or boolean) type");
      }
      pick(indices);
      return;
    }
    for (int i = 0; i < indices.rank(); i++) {
      if (indices.dim(i) != array.dim(axis + i)) {
        throw new IndexError(
            "boolean index did not match indexed array along dimension "
                + (axis + i)
                + "; dimension is "
                + array.dim(axis + i)
                + " but corresponding boolean dimension is "
                + indices.dim(i));
      }
    }
    for (NdArray places : nonzero(indices)) {
      pick(places);
    }
  }

  /** Per axis the positions of the elements that are not zero. */
  static List<NdArray> nonzero(NdArray mask) {
    int[] hits =
        java.util.stream.IntStream.range(0, mask.size()).filter(mask::getBoolean).toArray();
    List<NdArray> result = new ArrayList<>();
    int[] steps = Shapes.strides(mask.dims());
    for (int a = 0; a < mask.rank(); a++) {
      long[] places = new long[hits.length];
      for (int i = 0; i < hits.length; i++) {
        places[i] = hits[i] / steps[a] % mask.dim(a);
      }
      result.add(NdArray.wrap(places, places.length));
    }
    return result;
  }

  private void pick(NdArray indices) {
    if (pickPlace < 0) {
      pickPlace = dims.size();
    } else if (!lastWasPick) {
      picksApart = true;
    }
    lastWasPick = true;
    picks.add(indices);
    pickedAxes.add(axis);
    axis++;
  }

  /** The view without the picked axes, which stay behind as the last axes of it. */
  private NdArray view() {
    int count = dims.size() + pickedAxes.size();
    int[] viewDims = new int[count];
    int[] viewStrides = new int[count];
    for (int i = 0; i < count; i++) {
      boolean kept = i < dims.size();
      int picked = kept ? 0 : pickedAxes.get(i - dims.size());
      viewDims[i] = kept ? dims.get(i) : array.dim(picked);
      viewStrides[i] = kept ? strides.get(i) : array.strides()[picked];
    }
    return array.view(offset, viewDims, viewStrides);
  }

  private record Selection(int[] dims, int[] flats) {}

  private NdArray picked() {
    Selection selection = selection();
    return view().gather(selection.dims, i -> selection.flats[i]);
  }

  private Selection selection() {
    int[] pickDims = new int[0];
    for (NdArray indices : picks) {
      pickDims = broadcastIndices(pickDims, indices.dims());
    }
    int place = picksApart ? 0 : pickPlace;
    int[] result = new int[dims.size() + pickDims.length];
    for (int i = 0; i < result.length; i++) {
      result[i] =
          i < place
              ? dims.get(i)
              : i < place + pickDims.length ? pickDims[i - place] : dims.get(i - pickDims.length);
    }
    int[] pickOffsets = pickOffsets(pickDims);
    int inner = dims.stream().skip(place).reduce(1, (a, b) -> a * b);
    int pickedVolume = pickedAxes.stream().mapToInt(array::dim).reduce(1, (a, b) -> a * b);
    int[] flats = new int[Shapes.size(result)];
    for (int i = 0; i < flats.length; i++) {
      int after = i % inner;
      int pick = i / inner % pickOffsets.length;
      int before = i / inner / pickOffsets.length;
      flats[i] = (before * inner + after) * pickedVolume + pickOffsets[pick];
    }
    return new Selection(result, flats);
  }

  private static int[] broadcastIndices(int[] a, int[] b) {
    try {
      return Shapes.broadcast(a, b);
    } catch (org.tfgraft.runtime.python.ValueError e) {
      throw new IndexError(
          "shape mismatch: indexing arrays could not be broadcast together with "
              + "shapes "
              + Shapes.compact(a)
              + " "
              + Shapes.compact(b)
              + " ");
    }
  }

  private int[] pickOffsets(int[] pickDims) {
    int[] offsets = new int[Shapes.size(pickDims)];
    for (int p = 0; p < picks.size(); p++) {
      NdArray indices = picks.get(p).broadcastTo(pickDims);
      int pickedAxis = pickedAxes.get(p);
      int extent = array.dim(pickedAxis);
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = offsets[i] * extent + normalised(indices.getLong(i), extent, pickedAxis);
      }
    }
    return offsets;
  }

  /** A Python integer, as {@code operator.index} takes it. */
  static long index(Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return ((Number) value).longValue();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof BigInteger big) {
      return big.longValueExact();
    }
    if (value instanceof NumpyScalar scalar && scalar.value() instanceof Long number) {
      return number;
    }
    if (value instanceof NdArray array && array.size() == 1 && array.type().isInteger()) {
      return array.getLong(0);
    }
    if (value instanceof Double || value instanceof String || value instanceof NumpyScalar) {
      throw new IndexError(BAD_INDEX);
    }
    throw new TypeError(
        "'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
  }
}
