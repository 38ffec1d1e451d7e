package org.tfgraft.runtime.python.library;

import java.util.function.Supplier;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/**
 * Python's {@code contextlib.ContextDecorator}: context managers around every call of a function.
 */
public final class DecoratingContexts {
  public static final PyType TYPE = PyType.named("contextlib", "ContextDecorator", null);

  static {
    TYPE.setAttribute(
        "__call__",
        PyFunction.of("__call__", "self, func", args -> around(args[1], () -> args[0])));
  }

  private DecoratingContexts() {}

  /** The function with a context, made anew for each call, around it. */
  static PyCallable around(Object function, Supplier<?> contexts) {
    return PyFunction.of(
            "inner", (args, keywords) -> call(function, contexts.get(), args, keywords))
        .wraps(function);
  }

  private static Object call(
      Object function, Object context, PyTuple args, PyDict<String, Object> keywords) {
    try (Entered entered = Entered.enter(context)) {
      try {
        return Py.call(function, args, keywords);
      } catch (RuntimeException | StackOverflowError failure) {
        entered.failed(failure);
        return null;
      }
    }
  }
}
