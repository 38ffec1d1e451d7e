package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The built-in functions that make iterators. */
final class Iterators {
  private Iterators() {}

  static Object iter(Object iterable) {
    if (iterable instanceof Iterator<?>) {
      return iterable;
    }
    if (iterable instanceof PyInstance instance && Specials.has(instance, "__iter__")) {
      Object iterator = Specials.call(instance, "__iter__");
      if (!isIterator(iterator)) {
        throw new TypeError(
            "iter() returned non-iterator of type '" + PyType.of(iterator).nameInMessages() + "'");
      }
      return iterator;
    }
    return new PyIterator<>(typeName(iterable), Iteration.over(iterable));
  }

  private static boolean isIterator(Object value) {
    String next = PythonProgram.current().isPython2() ? "next" : "__next__";
    return value instanceof Iterator<?> || value instanceof PyObject && Specials.has(value, next);
  }

  private static String typeName(Object iterable) {
    String name = PyType.of(iterable).nameInMessages();
    return switch (name) {
      case "str", "list", "tuple", "set", "range", "bytes" -> name + "_iterator";
      case "dict" -> "dict_keyiterator";
      case "dict_keys", "dict_values", "dict_items" ->
          name.substring(0, name.length() - 1) + "iterator";
      default -> "iterator";
    };
  }

  static Object next(Object iterator) {
    if (iterator instanceof PyGenerator<?> generator) {
      return generator.nextValue();
    }
    if (iterator instanceof Iterator<?> values) {
      if (!values.hasNext()) {
        throw new StopIteration();
      }
      return values.next();
    }
    String method = PythonProgram.current().isPython2() ? "next" : "__next__";
    if (iterator instanceof PyObject && Specials.has(iterator, method)) {
      return Specials.call(iterator, method);
    }
    throw new TypeError("'" + PyType.of(iterator).nameInMessages() + "' object is not an iterator");
  }

  static PyIterator<PyTuple> enumerate(Object iterable, long start) {
    Iterator<Object> items = Iteration.over(iterable);
    long[] number = {start};
    return mapped("enumerate", items, item -> PyTuple.of(number[0]++, item));
  }

  static PyIterator<PyTuple> zip(Object... iterables) {
    Iterator<?>[] sources = sources("zip", 1, iterables);
    return PyIterator.until("zip", () -> PyTuple.of(nextOfAll(sources)));
  }

  private static Iterator<?>[] sources(String function, int first, Object... iterables) {
    Iterator<?>[] sources = new Iterator<?>[iterables.length];
    for (int i = 0; i < sources.length; i++) {
      if (function.equals("zip") && !Iteration.isIterable(iterables[i])) {
        throw new TypeError("zip argument #" + (i + first) + " must support iteration");
      }
      sources[i] = Iteration.over(iterables[i]);
    }
    return sources;
  }

  private static Object[] nextOfAll(Iterator<?>... sources) {
    Object[] items = new Object[sources.length];
    for (int i = 0; i < items.length; i++) {
      if (!sources[i].hasNext()) {
        throw new StopIteration();
      }
      items[i] = sources[i].next();
    }
    if (items.length == 0) {
      throw new StopIteration();
    }
    return items;
  }

  static <T> PyIterator<T> map(Object function, Object... iterables) {
    Iterator<?>[] sources = sources("map", 2, iterables);
    return PyIterator.until("map", () -> Py.cast(Py.call(function, nextOfAll(sources))));
  }

  static <T> PyIterator<T> filter(Object function, Object iterable) {
    Iterator<Object> source = Iteration.over(iterable);
    return PyIterator.until(
        "filter",
        () -> {
          while (source.hasNext()) {
            Object item = source.next();
            if (Truth.of(function == null ? item : Py.call(function, item))) {
              return Py.cast(item);
            }
          }
          throw new StopIteration();
        });
  }

  static <T> PyIterator<T> reversed(Object sequence) {
    if (sequence instanceof PyObject && Specials.has(sequence, "__reversed__")) {
      Iterator<Object> own = Iteration.over(Specials.call(sequence, "__reversed__"));
      return new PyIterator<>("iterator", Py.<Iterator<T>>cast(own));
    }
    boolean ordered = PyType.of(sequence).name().equals("OrderedDict");
    Object items = sequence instanceof String || ordered ? PyList.from(sequence) : sequence;
    if (items instanceof List<?> list) {
      String name = list instanceof PyList<?> ? "list_reverseiterator" : "reversed";
      return new PyIterator<>(name, new Backwards<T>(list));
    }
    if (sequence instanceof PyOperand operand && !(sequence instanceof PyAbstractSet<?>)) {
      return new PyIterator<>("reversed", new Backwards<T>(PyList.from(operand)));
    }
    throw new TypeError("'" + PyType.of(sequence).nameInMessages() + "' object is not reversible");
  }

  /** Makes an element of each element; nothing is read ahead. */
  static <T> PyIterator<T> mapped(
      String typeName,
      Iterator<?> source,
      java.util.function.Function<Object, ? extends T> function) {
    return new PyIterator<>(
        typeName,
        new Iterator<T>() {
          @Override
          public boolean hasNext() {
            return source.hasNext();
          }

          @Override
          public T next() {
            return function.apply(source.next());
          }
        });
  }

  private static final class Backwards<T> implements Iterator<T> {
    private final List<?> items;
    private int next;

    Backwards(List<?> items) {
      this.items = items;
      this.next = items.size() - 1;
    }

    @Override
    public boolean hasNext() {
      return next >= 0 && next < items.size();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return Py.cast(items.get(next--));
    }
  }
}
