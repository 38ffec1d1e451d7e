package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;

/** Sorting along an axis and finding distinct elements. */
final class Sorting {
  private Sorting() {}

  static NdArray sort(NdArray array, Object axis) {
    NdArray source = axis == null ? array.reshape(-1) : array;
    int along = axis == null ? 0 : Shapes.axis(axis, source.rank());
    NdArray moved = lastAxis(source, along);
    NdArray order = orders(moved);
    int n = source.dim(along);
    NdArray sorted = moved.gather(moved.dims(), flat -> flat / n * n + (int) order.getLong(flat));
    return lastAxis(sorted, along).copy();
  }

  static NdArray argsort(NdArray array, Object axis) {
    NdArray source = axis == null ? array.reshape(-1) : array;
    int along = axis == null ? 0 : Shapes.axis(axis, source.rank());
    return lastAxis(orders(lastAxis(source, along)), along).copy();
  }

  /** The array with one axis exchanged with the last. */
  private static NdArray lastAxis(NdArray array, int axis) {
    return array.swapaxes(axis, array.rank() - 1);
  }

  private static NdArray orders(NdArray moved) {
    NdArray source = moved.dense();
    NdArray orders = NdArray.zeros(NumpyType.INT64, source.dims());
    int n = source.dim(source.rank() - 1);
    for (int start = 0; start < source.size(); start += n) {
      int from = start;
      List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
      order.sort((a, b) -> comparator(source).compare(from + a, from + b));
      for (int i = 0; i < n; i++) {
        orders.setLong(start + i, order.get(i));
      }
    }
    return orders;
  }

  /** Orders positions by their elements. */
  private static Comparator<Integer> comparator(NdArray source) {
    if (source.type().isFloat()) {
      return (a, b) -> Double.compare(source.getDouble(a), source.getDouble(b));
    }
    if (source.type().isObject()) {
      return (a, b) ->
          Py.truth(Py.operate(Operator.LT, source.get(a), source.get(b)))
              ? -1
              : Py.truth(Py.operate(Operator.LT, source.get(b), source.get(a))) ? 1 : 0;
    }
    return (a, b) -> Long.compare(source.getLong(a), source.getLong(b));
  }

  /** The sorted distinct elements, where each is first, where each element went, how many. */
  record Distinct(NdArray values, NdArray first, NdArray inverse, NdArray counts) {}

  static Distinct unique(NdArray array) {
    NdArray flat = array.reshape(-1);
    NdArray order = argsort(flat, -1L);
    List<Long> first = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    NdArray inverse = NdArray.zeros(NumpyType.INT64, flat.size());
    Comparator<Integer> comparator = comparator(flat);
    for (int i = 0; i < flat.size(); i++) {
      int position = (int) order.getLong(i);
      boolean fresh = i == 0 || comparator.compare((int) order.getLong(i - 1), position) != 0;
      if (fresh) {
        first.add((long) position);
        counts.add(0L);
      }
      int last = counts.size() - 1;
      counts.set(last, counts.get(last) + 1);
      inverse.setLong(position, last);
    }
    NdArray places = NdArray.of(first, NumpyType.INT64);
    return new Distinct(
        Joining.take(flat, places, 0), places, inverse, NdArray.of(counts, NumpyType.INT64));
  }
}
