package org.tfgraft.runtime.python;

/** Python's {@code yield from}: values, sent values and errors pass through to another iterator. */
final class Delegation {
  private Delegation() {}

  static <T> Object run(PyGenerator.Yielder<T> outer, Object iterable) {
    if (iterable instanceof PyGenerator<?> inner) {
      return generator(outer, inner);
    }
    Object inner = Builtins.iter(iterable);
    Object sent = null;
    while (true) {
      Object value;
      try {
        value = sent == null ? Builtins.next(inner) : Py.callMethod(inner, "send", sent);
      } catch (StopIteration end) {
        return end.value();
      }
      sent = outer.give(Py.cast(value));
    }
  }

  private static <T> Object generator(PyGenerator.Yielder<T> outer, PyGenerator<?> inner) {
    try {
      Object value = inner.nextValue();
      while (true) {
        value = turn(outer, inner, value);
      }
    } catch (Finished end) {
      return end.result;
    } catch (StopIteration end) {
      return end.value();
    }
  }

  /** Gives a value outside, and hands what comes back to the inner generator. */
  private static <T> Object turn(PyGenerator.Yielder<T> outer, PyGenerator<?> inner, Object value) {
    Object sent;
    try {
      sent = outer.give(Py.cast(value));
    } catch (GeneratorExit e) {
      inner.close();
      throw e;
    } catch (BaseException e) {
      return raised(inner, e);
    }
    return inner.send(sent);
  }

  private static Object raised(PyGenerator<?> inner, BaseException error) {
    try {
      return inner.raise(error);
    } catch (StopIteration end) {
      if (end == error) {
        throw end;
      }
      throw new Finished(end.value());
    }
  }

  /** The inner generator's end after an error was thrown into it. */
  private static final class Finished extends java.lang.RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object result;

    Finished(Object result) {
      super(null, null, false, false);
      this.result = result;
    }
  }
}
