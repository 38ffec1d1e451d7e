package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.StopIteration;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code itertools}. */
public final class PyItertools {
  private PyItertools() {}

  private static Iterator<Object> over(Object iterable) {
    return Py.iterate(iterable).iterator();
  }

  private static Object next(Iterator<?> items) {
    if (!items.hasNext()) {
      throw new StopIteration();
    }
    return items.next();
  }

  public static PyIterator<Object> count() {
    return count(0L, 1L);
  }

  public static PyIterator<Object> count(Object start) {
    return count(start, 1L);
  }

  private static boolean isNumber(Object value) {
    return value instanceof Number || value instanceof Boolean || value instanceof PyOperand;
  }

  public static PyIterator<Object> count(Object start, Object step) {
    if (!isNumber(start) || !isNumber(step)) {
      throw new TypeError("a number is required");
    }
    Object[] next = {start};
    return PyIterator.until(
        "itertools.count",
        () -> {
          Object value = next[0];
          next[0] = Py.add(value, step);
          return value;
        });
  }

  public static PyIterator<Object> cycle(Object iterable) {
    List<Object> seen = new ArrayList<>();
    Iterator<Object> first = over(iterable);
    int[] at = {0};
    return PyIterator.until(
        "itertools.cycle",
        () -> {
          if (first.hasNext()) {
            seen.add(first.next());
            return seen.get(seen.size() - 1);
          }
          if (seen.isEmpty()) {
            throw new StopIteration();
          }
          return seen.get(at[0]++ % seen.size());
        });
  }

  public static PyIterator<Object> repeat(Object value) {
    return PyIterator.until("itertools.repeat", () -> value);
  }

  public static PyIterator<Object> repeat(Object value, Object times) {
    return times == null
        ? repeat(value)
        : new PyIterator<>(
            "itertools.repeat",
            Collections.nCopies((int) Math.max(0, Py.asLong(times)), value).iterator());
  }

  public static PyIterator<Object> chain(Object... iterables) {
    return chainFromIterable(PyTuple.of(iterables));
  }

  public static PyIterator<Object> chainFromIterable(Object iterables) {
    Iterator<Object> sources = over(iterables);
    List<Iterator<Object>> open = new ArrayList<>();
    return PyIterator.until(
        "itertools.chain",
        () -> {
          while (open.isEmpty() || !open.get(0).hasNext()) {
            open.clear();
            open.add(over(next(sources)));
          }
          return open.get(0).next();
        });
  }

  public static PyIterator<Object> accumulate(Object iterable) {
    return accumulate(iterable, null);
  }

  public static PyIterator<Object> accumulate(Object iterable, Object function) {
    Iterator<Object> items = over(iterable);
    List<Object> total = new ArrayList<>();
    return PyIterator.until(
        "itertools.accumulate",
        () -> {
          Object item = next(items);
          if (total.isEmpty()) {
            total.add(item);
          } else {
            Object sum = total.get(0);
            total.set(0, function == null ? Py.add(sum, item) : Py.call(function, sum, item));
          }
          return total.get(0);
        });
  }

  public static PyIterator<Object> starmap(Object function, Object iterable) {
    Iterator<Object> items = over(iterable);
    return PyIterator.until(
        "itertools.starmap",
        () ->
            Py.call(
                function, PyTuple.from(next(items)), new org.tfgraft.runtime.python.PyDict<>()));
  }

  public static PyIterator<Object> takewhile(Object predicate, Object iterable) {
    Iterator<Object> items = over(iterable);
    return PyIterator.until(
        "itertools.takewhile",
        () -> {
          Object item = next(items);
          if (!Py.truth(Py.call(predicate, item))) {
            throw new StopIteration();
          }
          return item;
        });
  }

  public static PyIterator<Object> dropwhile(Object predicate, Object iterable) {
    Iterator<Object> items = over(iterable);
    boolean[] begun = {false};
    return PyIterator.until(
        "itertools.dropwhile",
        () -> {
          Object item = next(items);
          while (!begun[0] && Py.truth(Py.call(predicate, item))) {
            item = next(items);
          }
          begun[0] = true;
          return item;
        });
  }

  public static PyIterator<Object> filterfalse(Object predicate, Object iterable) {
    Iterator<Object> items = over(iterable);
    return PyIterator.until(
        "itertools.filterfalse",
        () -> {
          Object item = next(items);
          while (Py.truth(predicate == null ? item : Py.call(predicate, item))) {
            item = next(items);
          }
          return item;
        });
  }

  public static PyIterator<Object> compress(Object data, Object selectors) {
    Iterator<Object> items = over(data);
    Iterator<Object> choices = over(selectors);
    return PyIterator.until(
        "itertools.compress",
        () -> {
          Object item = next(items);
          while (!Py.truth(next(choices))) {
            item = next(items);
          }
          return item;
        });
  }

  public static PyIterator<Object> islice(Object iterable, Object stop) {
    return islice(iterable, null, stop, null);
  }

  public static PyIterator<Object> islice(Object iterable, Object start, Object stop) {
    return islice(iterable, start, stop, null);
  }

  public static PyIterator<Object> islice(Object iterable, Object start, Object stop, Object step) {
    Iterator<Object> items = over(iterable);
    long end = stop == null ? Long.MAX_VALUE : Py.asLong(stop);
    long by = step == null ? 1 : Py.asLong(step);
    if (end < 0 || by < 1) {
      throw new ValueError(
          "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    long[] position = {0, start == null ? 0 : Py.asLong(start)};
    return PyIterator.until(
        "itertools.islice",
        () -> {
          if (position[1] >= end) {
            throw new StopIteration();
          }
          Object item = next(items);
          for (position[0]++; position[0] <= position[1]; position[0]++) {
            item = next(items);
          }
          position[1] += by;
          return item;
        });
  }

  public static PyTuple tee(Object iterable) {
    return tee(iterable, 2);
  }

  public static PyTuple tee(Object iterable, long count) {
    Iterator<Object> source = over(iterable);
    List<Object> seen = new ArrayList<>();
    PyList<Object> copies = new PyList<>();
    for (long i = 0; i < count; i++) {
      int[] at = {0};
      copies.append(
          PyIterator.until(
              "itertools._tee",
              () -> {
                if (at[0] == seen.size()) {
                  seen.add(next(source));
                }
                return seen.get(at[0]++);
              }));
    }
    return PyTuple.from(copies);
  }

  public static PyIterator<PyTuple> zipLongest(Object... arguments) {
    Object fill = null;
    List<Iterator<Object>> sources = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof Arg option) {
        fill = option.value();
      } else {
        sources.add(over(argument));
      }
    }
    Object filler = fill;
    return PyIterator.until(
        "itertools.zip_longest",
        () -> {
          if (sources.stream().noneMatch(Iterator::hasNext)) {
            throw new StopIteration();
          }
          return PyTuple.of(sources.stream().map(s -> s.hasNext() ? s.next() : filler).toArray());
        });
  }

  public static PyIterator<PyTuple> groupby(Object iterable) {
    return groupby(iterable, null);
  }

  /** Groups of equal keys. */
  public static PyIterator<PyTuple> groupby(Object iterable, Object key) {
    return Groups.of(over(iterable), key);
  }

  public static PyIterator<PyTuple> product(Object... arguments) {
    return Selections.product(arguments);
  }

  public static PyIterator<PyTuple> permutations(Object iterable) {
    return permutations(iterable, null);
  }

  public static PyIterator<PyTuple> permutations(Object iterable, Object length) {
    return Selections.permutations(iterable, length);
  }

  public static PyIterator<PyTuple> combinations(Object iterable, long length) {
    return Selections.combinations(iterable, length, 1);
  }

  public static PyIterator<PyTuple> combinationsWithReplacement(Object iterable, long length) {
    return Selections.combinations(iterable, length, 0);
  }
}
