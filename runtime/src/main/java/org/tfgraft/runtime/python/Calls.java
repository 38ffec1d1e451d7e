package org.tfgraft.runtime.python;

import java.util.function.BiFunction;
import org.tfgraft.runtime.api.Arg;

/** Calls of values that are known to be functions only when they run. */
final class Calls {
  private Calls() {}

  /** Separates keyword arguments, written as {@link Arg}, from positional ones. */
  static Object split(Object[] args, BiFunction<PyTuple, PyDict<String, Object>, Object> function) {
    if (args == null) {
      return function.apply(PyTuple.of((Object) null), new PyDict<>());
    }
    PyDict<String, Object> keywords = new PyDict<>();
    PyList<Object> positional = new PyList<>();
    for (Object argument : args) {
      if (argument instanceof Arg named) {
        keywords.put(named.name(), named.value());
      } else if (argument instanceof Spread spread) {
        spread.into(positional, keywords);
      } else {
        positional.append(argument);
      }
    }
    return function.apply(PyTuple.of(positional.toArray()), keywords);
  }

  /** The arguments with the starred ones spread. */
  static Object[] arguments(Object... args) {
    PyList<Object> all = new PyList<>();
    split(
        args,
        (positional, keywords) -> {
          all.addAll(positional);
          keywords.forEach((name, value) -> all.append(new Arg(name, value)));
          return null;
        });
    return all.toArray();
  }

  static Object apply(Object function, PyTuple args, PyDict<String, Object> keywords) {
    if (keywords instanceof Keywords several) {
      several.check(function);
    }
    if (function instanceof PyCallable callable) {
      return callable.invoke(args, keywords);
    }
    if (function instanceof PyObject object && Specials.has(object, "__call__")) {
      return ((PyCallable) Attributes.get(object, "__call__")).invoke(args, keywords);
    }
    throw new TypeError("'" + PyType.of(function).nameInMessages() + "' object is not callable");
  }

  static boolean isCallable(Object value) {
    return value instanceof PyCallable || Specials.has(value, "__call__");
  }
}
