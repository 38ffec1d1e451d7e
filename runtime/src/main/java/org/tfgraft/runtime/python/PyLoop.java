package org.tfgraft.runtime.python;

import java.util.Iterator;

/**
 * What a loop takes its values from, when nobody else can: a generator that the loop leaves early
 * is closed, as Python does with what nothing refers to any more.
 */
public final class PyLoop<T> implements Iterable<T>, AutoCloseable {
  private final Iterable<T> values;

  private PyLoop(Iterable<T> values) {
    this.values = values;
  }

  public static <T> PyLoop<T> over(Iterable<T> values) {
    return new PyLoop<>(values);
  }

  @Override
  public Iterator<T> iterator() {
    return values.iterator();
  }

  /** Ends the generator; what its body raises then goes nowhere. */
  @Override
  public void close() {
    if (values instanceof PyGenerator<?> generator) {
      try {
        generator.close();
      } catch (BaseException ignored) {
        return;
      }
    }
  }
}
