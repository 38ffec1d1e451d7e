package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** An iterator as a Python value: {@code map}, {@code zip}, {@code generator} and the like. */
public class PyIterator<T> implements Iterator<T>, Iterable<T>, PyObject {
  private final PyType type;
  private final Iterator<? extends T> source;

  public PyIterator(String typeName, Iterator<? extends T> source) {
    this.type = PyType.builtin(typeName);
    this.source = source;
  }

  /** An iterator that ends when the supplier throws {@link StopIteration}. */
  public static <T> PyIterator<T> until(String typeName, Supplier<? extends T> supplier) {
    return new PyIterator<>(typeName, new Stopping<>(supplier));
  }

  @Override
  public PyType pythonType() {
    return type;
  }

  @Override
  public Iterator<T> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    return source.hasNext();
  }

  @Override
  public T next() {
    return source.next();
  }

  @Override
  public String toString() {
    return pyRepr();
  }

  private static final class Stopping<T> implements Iterator<T> {
    private final Supplier<? extends T> supplier;
    private T ahead;
    private boolean known;
    private boolean ended;

    Stopping(Supplier<? extends T> supplier) {
      this.supplier = supplier;
    }

    @Override
    public boolean hasNext() {
      if (!known && !ended) {
        try {
          ahead = supplier.get();
          known = true;
        } catch (StopIteration e) {
          ended = true;
        }
      }
      return known;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      known = false;
      return ahead;
    }
  }
}
