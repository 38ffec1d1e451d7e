package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.ValueError;

/** Putting arrays together, taking them apart, and adding, dropping and repeating axes. */
public final class Joining {
  private Joining() {}

  static List<NdArray> arrays(Object sequence) {
    List<NdArray> arrays = new ArrayList<>();
    for (Object item : Py.iterate(sequence)) {
      arrays.add(Ufuncs.array(item));
    }
    return arrays;
  }

  public static NdArray concatenate(List<NdArray> arrays, Object axis) {
    if (arrays.isEmpty()) {
      throw new ValueError("need at least one array to concatenate");
    }
    if (axis == null) {
      return concatenate(arrays.stream().map(a -> a.reshape(-1)).toList(), 0L);
    }
    NdArray first = arrays.get(0);
    if (first.rank() == 0) {
      throw new ValueError("zero-dimensional arrays cannot be concatenated");
    }
    int along = Shapes.axis(axis, first.rank());
    NumpyType type = first.type();
    int[] dims = first.dims();
    dims[along] = 0;
    for (int i = 0; i < arrays.size(); i++) {
      NdArray array = arrays.get(i);
      check(first, array, i, along);
      type = NumpyType.promote(type, array.type());
      dims[along] += array.dim(along);
    }
    NdArray result = NdArray.zeros(type, dims);
    int start = 0;
    for (NdArray array : arrays) {
      int[] part = dims.clone();
      part[along] = array.dim(along);
      int offset = start * result.strides()[along];
      Indexing.assign(result.view(offset, part, result.strides()), array);
      start += array.dim(along);
    }
    return result;
  }

  private static void check(NdArray first, NdArray array, int number, int along) {
    if (array.rank() != first.rank()) {
      throw new ValueError(
          "all the input arrays must have same number of dimensions, but the array "
              + "at index 0 has "
              + first.rank()
              + " dimension(s) and the array at index "
              + number
              + " has "
              + array.rank()
              + " dimension(s)");
    }
    for (int axis = 0; axis < first.rank(); axis++) {
      if (axis != along && array.dim(axis) != first.dim(axis)) {
        throw new ValueError(
            "all the input array dimensions for the concatenation axis must match "
                + "exactly, but along dimension "
                + axis
                + ", the array at index 0 has size "
                + first.dim(axis)
                + " and the array at index "
                + number
                + " has size "
                + array.dim(axis));
      }
    }
  }

  public static NdArray stack(List<NdArray> arrays, Object axis) {
    if (arrays.isEmpty()) {
      throw new ValueError("need at least one array to stack");
    }
    int[] dims = arrays.get(0).dims();
    if (arrays.stream().anyMatch(a -> !Arrays.equals(a.dims(), dims))) {
      throw new ValueError("all input arrays must have the same shape");
    }
    return concatenate(arrays.stream().map(a -> expandDims(a, axis)).toList(), axis);
  }

  public static NdArray expandDims(NdArray array, Object axis) {
    int rank = array.rank() + (axis instanceof List<?> list ? list.size() : 1);
    List<Integer> added =
        (axis instanceof List<?> list ? list : List.of(axis))
            .stream().map(item -> Shapes.axis(item, rank)).toList();
    int[] dims = new int[rank];
    int[] strides = new int[rank];
    int own = 0;
    for (int i = 0; i < rank; i++) {
      boolean fresh = added.contains(i);
      dims[i] = fresh ? 1 : array.dim(own);
      strides[i] = fresh ? 0 : array.strides()[own++];
    }
    return array.view(array.offset(), dims, strides);
  }

  static NdArray squeeze(NdArray array, Object axis) {
    List<Integer> dropped = new ArrayList<>();
    if (axis == null) {
      IntStream.range(0, array.rank()).filter(i -> array.dim(i) == 1).forEach(dropped::add);
    } else {
      for (Object item : axis instanceof List<?> list ? list : List.of(axis)) {
        int resolved = Shapes.axis(item, array.rank());
        if (array.dim(resolved) != 1) {
          throw new ValueError(
              "cannot select an axis to squeeze out which has size not equal to one");
        }
        dropped.add(resolved);
      }
    }
    int[] kept = IntStream.range(0, array.rank()).filter(i -> !dropped.contains(i)).toArray();
    return array.view(
        array.offset(),
        IntStream.of(kept).map(array::dim).toArray(),
        IntStream.of(kept).map(i -> array.strides()[i]).toArray());
  }

  public static NdArray tile(NdArray array, Object repetitions) {
    int[] times = Shapes.fromPython(repetitions);
    int rank = Math.max(times.length, array.rank());
    NdArray source = array.reshape(padded(array.dims(), rank));
    int[] factors = padded(times, rank);
    int[] dims = new int[rank];
    for (int i = 0; i < rank; i++) {
      dims[i] = source.dim(i) * factors[i];
    }
    int[] steps = Shapes.strides(dims);
    int[] sourceSteps = Shapes.strides(source.dims());
    return source.gather(
        dims,
        flat -> {
          int position = 0;
          for (int i = 0; i < rank; i++) {
            position += flat / steps[i] % dims[i] % source.dim(i) * sourceSteps[i];
          }
          return position;
        });
  }

  private static int[] padded(int[] dims, int rank) {
    int[] padded = new int[rank];
    Arrays.fill(padded, 1);
    System.arraycopy(dims, 0, padded, rank - dims.length, dims.length);
    return padded;
  }

  static NdArray repeat(NdArray array, Object repeats, Object axis) {
    NdArray source = axis == null ? array.reshape(-1) : array;
    int along = axis == null ? 0 : Shapes.axis(axis, source.rank());
    int[] counts = Shapes.fromPython(repeats);
    List<Long> picks = new ArrayList<>();
    for (int i = 0; i < source.dim(along); i++) {
      for (int j = 0; j < counts[counts.length == 1 ? 0 : i]; j++) {
        picks.add((long) i);
      }
    }
    return take(source, NdArray.of(new ArrayList<>(picks), NumpyType.INT64), along);
  }

  /** The slices of an axis that a one-dimensional list of positions names. */
  public static NdArray take(NdArray array, NdArray positions, int axis) {
    int[] dims = array.dims();
    dims[axis] = positions.size();
    int inner = Shapes.strides(array.dims())[axis];
    int extent = array.dim(axis);
    return array.gather(
        dims,
        flat -> {
          int pick = flat / inner % dims[axis];
          int outer = flat / inner / Math.max(1, dims[axis]);
          return (int) ((outer * (long) extent + positions.getLong(pick)) * inner) + flat % inner;
        });
  }

  static List<NdArray> split(NdArray array, Object sections, Object axis, boolean equal) {
    int along = Shapes.axis(axis, array.rank());
    int extent = array.dim(along);
    List<Integer> bounds = new ArrayList<>();
    bounds.add(0);
    if (sections instanceof List<?> list) {
      list.forEach(item -> bounds.add((int) Indexing.index(item)));
      bounds.add(extent);
    } else {
      int count = (int) Indexing.index(sections);
      if (equal && extent % count != 0) {
        throw new ValueError("array split does not result in an equal division");
      }
      for (int i = 0; i < count; i++) {
        bounds.add(bounds.get(i) + extent / count + (i < extent % count ? 1 : 0));
      }
    }
    List<NdArray> parts = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int from = Math.min(extent, bounds.get(i));
      int to = Math.max(from, Math.min(extent, bounds.get(i + 1)));
      int[] dims = array.dims();
      dims[along] = to - from;
      parts.add(
          array.view(
              array.offset() + (to > from ? from * array.strides()[along] : 0),
              dims,
              array.strides()));
    }
    return parts;
  }
}
