package org.tfgraft.runtime.python;

import java.util.Iterator;

/** The generator of a generator expression: nothing in it can take what {@code send} gives. */
public final class GeneratorExpression<T> extends PyIterator<T> {
  private boolean started;
  private boolean closed;

  GeneratorExpression(Iterator<? extends T> source) {
    super("generator", source);
  }

  @Override
  public boolean hasNext() {
    started = true;
    return !closed && super.hasNext();
  }

  /** Python's {@code send}. */
  public Object send(Object value) {
    if (!started && !closed && value != null) {
      throw new TypeError("can't send non-None value to a just-started generator");
    } else if (!hasNext()) {
      throw new StopIteration().here();
    }
    return next();
  }

  /** Python's {@code throw}. */
  public Object raise(Object error) {
    closed = true;
    throw Reflection.rethrow(Errors.raised(error));
  }

  public Object raise(Object type, Object value) {
    return raise(value == null || value instanceof BaseException ? value : Py.call(type, value));
  }

  /** Python's {@code close}. */
  public void close() {
    closed = true;
  }

  @Override
  public String pyRepr() {
    return "<generator object <genexpr> at " + Identity.address(this) + ">";
  }
}
