package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.tfgraft.runtime.api.Arg;

/**
 * Stable sorting with Python's comparison, {@code key}, {@code reverse} and, of Python 2, {@code
 * cmp}.
 */
final class Sorting {
  private record Keyed<T>(Object key, T item) {}

  private Sorting() {}

  static <T> ArrayList<T> sorted(Collection<? extends T> items, Arg... options) {
    Object key = null;
    Object cmp = null;
    boolean reverse = false;
    for (Arg option : options) {
      switch (option.name()) {
        case "key" -> key = option.value();
        case "reverse" -> reverse = Py.truth(option.value());
        case "cmp" -> cmp = option.value();
        default ->
            throw new TypeError(
                "'" + option.name() + "' is an invalid keyword argument for sort()");
      }
    }
    return sorted(items, key, comparator(cmp), reverse);
  }

  private static <T> ArrayList<T> sorted(
      Collection<? extends T> items, Object key, Comparator<Object> order, boolean reverse) {
    List<Keyed<T>> keyed = new ArrayList<>(items.size());
    for (T item : items) {
      keyed.add(new Keyed<>(key == null ? item : Py.call(key, item), item));
    }
    if (reverse) {
      Collections.reverse(keyed);
    }
    mergeSort(keyed, order);
    if (reverse) {
      Collections.reverse(keyed);
    }
    ArrayList<T> sorted = new ArrayList<>(keyed.size());
    for (Keyed<T> entry : keyed) {
      sorted.add(entry.item());
    }
    return sorted;
  }

  private static Comparator<Object> comparator(Object cmp) {
    if (cmp == null) {
      return (left, right) -> Comparison.less(left, right) ? -1 : 0;
    }
    return (left, right) -> Numbers.toInt(Py.call(cmp, left, right));
  }

  /** A merge sort that, like Python's, only ever asks whether a later element is less. */
  private static <T> void mergeSort(List<Keyed<T>> items, Comparator<Object> order) {
    if (items.size() < 2) {
      return;
    }
    List<Keyed<T>> left = new ArrayList<>(items.subList(0, items.size() / 2));
    List<Keyed<T>> right = new ArrayList<>(items.subList(items.size() / 2, items.size()));
    mergeSort(left, order);
    mergeSort(right, order);
    int l = 0;
    int r = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean takeRight =
          r < right.size()
              && (l == left.size() || order.compare(right.get(r).key(), left.get(l).key()) < 0);
      items.set(i, takeRight ? right.get(r++) : left.get(l++));
    }
  }
}
