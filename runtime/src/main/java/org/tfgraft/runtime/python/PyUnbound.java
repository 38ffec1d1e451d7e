package org.tfgraft.runtime.python;

/** What {@code staticmethod} and {@code classmethod} make of a function. */
public record PyUnbound(Object function, boolean takesClass) implements PyObject {
  /** The attribute as an object or class of this type gives it. */
  Object of(PyType type) {
    if (!takesClass) {
      return function;
    }
    return (PyCallable)
        (args, keywords) -> Calls.apply(function, PyTuple.of((Object) type).concat(args), keywords);
  }

  @Override
  public PyType pythonType() {
    return PyType.builtin(takesClass ? "classmethod" : "staticmethod");
  }
}
