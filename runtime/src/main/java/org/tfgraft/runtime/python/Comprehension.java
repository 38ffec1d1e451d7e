package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Python's comprehensions: an iterable, perhaps a condition, and what each element becomes. The
 * {@code flat} forms are those with a further {@code for}, whose results they join.
 */
public final class Comprehension {
  private Comprehension() {}

  public static <E, R> PyList<R> list(
      Iterable<? extends E> items, Function<? super E, ? extends R> element) {
    PyList<R> list = new PyList<>();
    for (E item : items) {
      list.append(element.apply(item));
    }
    return list;
  }

  public static <E, R> PyList<R> list(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends R> element) {
    return list(filtered(items, condition), element);
  }

  public static <E, R> PyList<R> flatList(
      Iterable<? extends E> items, Function<? super E, ? extends PyList<R>> part) {
    PyList<R> list = new PyList<>();
    for (E item : items) {
      list.addAll(part.apply(item));
    }
    return list;
  }

  public static <E, R> PyList<R> flatList(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends PyList<R>> part) {
    return flatList(filtered(items, condition), part);
  }

  public static <E, R> PySet<R> set(
      Iterable<? extends E> items, Function<? super E, ? extends R> element) {
    PySet<R> set = new PySet<>();
    for (E item : items) {
      set.add(element.apply(item));
    }
    return set;
  }

  public static <E, R> PySet<R> set(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends R> element) {
    return set(filtered(items, condition), element);
  }

  public static <E, R> PySet<R> flatSet(
      Iterable<? extends E> items, Function<? super E, ? extends PySet<R>> part) {
    PySet<R> set = new PySet<>();
    for (E item : items) {
      for (R element : part.apply(item)) {
        set.add(element);
      }
    }
    return set;
  }

  public static <E, R> PySet<R> flatSet(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends PySet<R>> part) {
    return flatSet(filtered(items, condition), part);
  }

  public static <E, K, V> PyDict<K, V> dict(
      Iterable<? extends E> items,
      Function<? super E, ? extends K> key,
      Function<? super E, ? extends V> value) {
    PyDict<K, V> dict = new PyDict<>();
    for (E item : items) {
      K k = key.apply(item);
      dict.put(k, value.apply(item));
    }
    return dict;
  }

  public static <E, K, V> PyDict<K, V> dict(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends K> key,
      Function<? super E, ? extends V> value) {
    return dict(filtered(items, condition), key, value);
  }

  public static <E, K, V> PyDict<K, V> flatDict(
      Iterable<? extends E> items, Function<? super E, ? extends PyDict<K, V>> part) {
    PyDict<K, V> dict = new PyDict<>();
    for (E item : items) {
      dict.putAll(part.apply(item));
    }
    return dict;
  }

  public static <E, K, V> PyDict<K, V> flatDict(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends PyDict<K, V>> part) {
    return flatDict(filtered(items, condition), part);
  }

  /** A generator expression: its elements are made when they are asked for. */
  public static <E, R> PyIterator<R> generate(
      Iterable<? extends E> items, Function<? super E, ? extends R> element) {
    Iterator<? extends E> source = items.iterator();
    return new GeneratorExpression<>(
        new Iterator<R>() {
          @Override
          public boolean hasNext() {
            return source.hasNext();
          }

          @Override
          public R next() {
            return element.apply(source.next());
          }
        });
  }

  public static <E, R> PyIterator<R> generate(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends R> element) {
    return generate(filtered(items, condition), element);
  }

  public static <E, R> PyIterator<R> flatGenerate(
      Iterable<? extends E> items, Function<? super E, ? extends Iterable<R>> part) {
    Iterator<? extends E> source = items.iterator();
    return new GeneratorExpression<>(new Joined<E, R>(source, part));
  }

  public static <E, R> PyIterator<R> flatGenerate(
      Iterable<? extends E> items,
      Predicate<? super E> condition,
      Function<? super E, ? extends Iterable<R>> part) {
    return flatGenerate(filtered(items, condition), part);
  }

  private static <E> Iterable<E> filtered(
      Iterable<? extends E> items, Predicate<? super E> condition) {
    Iterator<? extends E> source = items.iterator();
    return PyIterator.until(
        "filter",
        () -> {
          while (source.hasNext()) {
            E item = source.next();
            if (condition.test(item)) {
              return item;
            }
          }
          throw new StopIteration();
        });
  }

  private static final class Joined<E, R> implements Iterator<R> {
    private final Iterator<? extends E> source;
    private final Function<? super E, ? extends Iterable<R>> part;
    private Iterator<R> open = java.util.Collections.emptyIterator();

    Joined(Iterator<? extends E> source, Function<? super E, ? extends Iterable<R>> part) {
      this.source = source;
      this.part = part;
    }

    @Override
    public boolean hasNext() {
      while (!open.hasNext() && source.hasNext()) {
        open = part.apply(source.next()).iterator();
      }
      return open.hasNext();
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return open.next();
    }
  }
}
