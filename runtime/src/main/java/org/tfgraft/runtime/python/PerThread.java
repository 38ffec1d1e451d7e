package org.tfgraft.runtime.python;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A value for each thread of the Python program. The body of a generator has a Java thread of its
 * own but runs, as in Python, on the thread that asks for the next value, and sees its values.
 */
public final class PerThread<T> {
  private static final ThreadLocal<Map<PerThread<?>, Object>> VALUES =
      ThreadLocal.withInitial(IdentityHashMap::new);

  private final Supplier<? extends T> initial;

  public PerThread(Supplier<? extends T> initial) {
    this.initial = initial;
  }

  public T get() {
    return Py.cast(VALUES.get().computeIfAbsent(this, key -> initial.get()));
  }

  public void set(T value) {
    VALUES.get().put(this, value);
  }

  /** Forgets the value: the next {@link #get} makes a new one. */
  public void remove() {
    VALUES.get().remove(this);
  }

  /** All values of this thread, for another one that acts for it. */
  static Map<PerThread<?>, Object> all() {
    return VALUES.get();
  }

  /** Takes over the values of the thread that this one acts for. */
  static void adopt(Map<PerThread<?>, Object> values) {
    VALUES.set(values);
  }
}
