package org.tfgraft.runtime.variable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.op.Initializer;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** What variables need to know of the functions that they are given. */
final class Callables {
  private Callables() {}

  /** Whether the function can be called with that keyword argument. */
  static boolean accepts(PyCallable function, String keyword) {
    return !(function instanceof PyFunction own) || own.takes(keyword);
  }

  /** Whether every parameter has a default, or there is none. */
  static boolean needsNoArguments(PyCallable function) {
    return function instanceof PyFunction own
        ? own.needsNoArguments()
        : !(function instanceof Initializer);
  }

  /** The arguments of a call of the named function by parameter. */
  static Map<String, Object> bind(
      List<String> parameters, PyTuple args, PyDict<String, Object> keywords) {
    Map<String, Object> bound = new LinkedHashMap<>();
    for (int i = 0; i < args.size(); i++) {
      if (i >= parameters.size()) {
        throw new TypeError(
            "_true_getter() takes from 1 to %d positional arguments but %d were given"
                .formatted(parameters.size(), args.size()));
      }
      bound.put(parameters.get(i), args.get(i));
    }
    for (Map.Entry<String, Object> entry : keywords.entrySet()) {
      if (!parameters.contains(entry.getKey())) {
        throw new TypeError(
            "_true_getter() got an unexpected keyword argument '" + entry.getKey() + "'");
      }
      if (bound.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
        throw new TypeError(
            "_true_getter() got multiple values for argument '" + entry.getKey() + "'");
      }
    }
    return bound;
  }
}
