package org.tfgraft.runtime.python;

import java.util.Iterator;

/**
 * What a loop takes its values from, when nobody else can: a generator that the loop leaves early
 * is closed, as Python does with what nothing refers to any more.
 */
public final class PyLoop<T> implements Iterable<T>, AutoCloseable {
  private final Iterable<T> values;
  private final int begin;

  private PyLoop(int begin, Iterable<T> values) {
    this.begin = begin;
    this.values = values;
  }

  public static <T> PyLoop<T> over(Iterable<T> values) {
    return new PyLoop<>(Temporaries.begin(), values);
  }

  /** The same where generators are among what the values are made of, noted since the beginning. */
  public static <T> PyLoop<T> over(int begin, Iterable<T> values) {
    return new PyLoop<>(begin, values);
  }

  @Override
  public Iterator<T> iterator() {
    return values.iterator();
  }

  @Override
  public void close() {
    if (values instanceof PyGenerator<?> generator) {
      Temporaries.close(generator);
    }
    Temporaries.end(begin);
  }
}
