package org.tfgraft.runtime.python;

import org.tfgraft.runtime.api.Arg;

/**
 * A value that can be called: functions, bound methods, classes, instances with {@code __call__}.
 */
@FunctionalInterface
public interface PyCallable {
  /** Calls with evaluated positional and keyword arguments. */
  Object invoke(PyTuple args, PyDict<String, Object> keywords);

  /** Calls with positional arguments; an {@link Arg} among them is a keyword argument. */
  default Object call(Object... args) {
    return Calls.split(args, this::invoke);
  }
}
