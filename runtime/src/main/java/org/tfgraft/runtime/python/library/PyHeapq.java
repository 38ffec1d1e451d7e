package org.tfgraft.runtime.python.library;

import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;

/**
 * Python's {@code heapq}: lists in which no element is smaller than its parent, with the elements
 * moved as CPython moves them, so that the lists look the same.
 */
public final class PyHeapq {
  private PyHeapq() {}

  public static void heappush(Object heap, Object item) {
    List<Object> items = items(heap);
    items.add(item);
    siftDown(items, 0, items.size() - 1);
  }

  public static Object heappop(Object heap) {
    List<Object> items = items(heap);
    if (items.isEmpty()) {
      throw new IndexError("index out of range");
    }
    Object last = items.remove(items.size() - 1);
    return items.isEmpty() ? last : replaced(items, last);
  }

  public static Object heapreplace(Object heap, Object item) {
    List<Object> items = items(heap);
    if (items.isEmpty()) {
      throw new IndexError("index out of range");
    }
    return replaced(items, item);
  }

  public static Object heappushpop(Object heap, Object item) {
    List<Object> items = items(heap);
    return items.isEmpty() || !less(items.get(0), item) ? item : replaced(items, item);
  }

  public static void heapify(Object heap) {
    List<Object> items = items(heap);
    for (int i = items.size() / 2 - 1; i >= 0; i--) {
      siftUp(items, i);
    }
  }

  public static PyList<Object> nlargest(long count, Object iterable) {
    return nlargest(count, iterable, null);
  }

  public static PyList<Object> nlargest(long count, Object iterable, Object key) {
    return first(count, sorted(iterable, key, true));
  }

  public static PyList<Object> nsmallest(long count, Object iterable) {
    return nsmallest(count, iterable, null);
  }

  public static PyList<Object> nsmallest(long count, Object iterable, Object key) {
    return first(count, sorted(iterable, key, false));
  }

  /** All elements of sorted iterables in order. */
  public static PyIterator<Object> merge(Object... iterables) {
    PyList<Object> all = new PyList<>();
    for (Object iterable : iterables) {
      Py.iterate(iterable).forEach(all::append);
    }
    return new PyIterator<>("generator", sorted(all, null, false).iterator());
  }

  private static PyList<Object> sorted(Object iterable, Object key, boolean reverse) {
    return Builtins.sorted(iterable, new Arg("key", key), new Arg("reverse", reverse));
  }

  private static PyList<Object> first(long count, PyList<Object> sorted) {
    return sorted.slice(null, Math.max(0, count), null);
  }

  private static List<Object> items(Object heap) {
    return Py.<PyList<Object>>cast(heap);
  }

  private static Object replaced(List<Object> items, Object item) {
    Object smallest = items.set(0, item);
    siftUp(items, 0);
    return smallest;
  }

  private static boolean less(Object left, Object right) {
    return Py.truth(Py.lt(left, right));
  }

  /** Moves an element towards the root. */
  private static void siftDown(List<Object> items, int start, int from) {
    Object item = items.get(from);
    int at = from;
    while (at > start) {
      int parent = (at - 1) >> 1;
      if (!less(item, items.get(parent))) {
        break;
      }
      items.set(at, items.get(parent));
      at = parent;
    }
    items.set(at, item);
  }

  /** Moves the smaller children up until a leaf is free, then the element from there. */
  private static void siftUp(List<Object> items, int from) {
    Object item = items.get(from);
    int at = from;
    int child = 2 * at + 1;
    while (child < items.size()) {
      int right = child + 1;
      if (right < items.size() && !less(items.get(child), items.get(right))) {
        child = right;
      }
      items.set(at, items.get(child));
      at = child;
      child = 2 * at + 1;
    }
    items.set(at, item);
    siftDown(items, from, at);
  }
}
