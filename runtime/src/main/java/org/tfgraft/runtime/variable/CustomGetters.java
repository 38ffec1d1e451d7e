package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;

/** The chaining of custom getters: an inner scope's is called first and gets the outer one. */
final class CustomGetters {
  private CustomGetters() {}

  static Object nested(Object inner, Object outer) {
    if (inner == null) {
      return outer;
    }
    if (outer == null) {
      return inner;
    }
    return PyFunction.of(
        "_maybe_wrap_custom_getter.<locals>.wrapped_custom_getter",
        (args, keywords) -> {
          Object getter = keywords.get("getter");
          PyTuple rest = args;
          if (getter == null) {
            getter = args.get(0);
            rest = PyTuple.from(args.subList(1, args.size()));
          } else {
            keywords.remove("getter");
          }
          PyTuple inside = prepend(partial((PyCallable) outer, getter), rest);
          return ((PyCallable) inner).invoke(inside, keywords);
        });
  }

  private static PyCallable partial(PyCallable function, Object first) {
    return (args, keywords) -> function.invoke(prepend(first, args), keywords);
  }

  private static PyTuple prepend(Object first, PyTuple rest) {
    Object[] all = new Object[rest.size() + 1];
    all[0] = first;
    for (int i = 0; i < rest.size(); i++) {
      all[i + 1] = rest.get(i);
    }
    return PyTuple.of(all);
  }
}
