package org.tfgraft.runtime.python.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code functools.singledispatch}: a function for each class of the first argument. */
public final class SingleDispatch implements PyCallable, PyObject {
  private final Object general;
  private final Map<PyType, Object> functions = new LinkedHashMap<>();

  SingleDispatch(Object general) {
    this.general = general;
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return Py.call(dispatch(PyType.of(args.get(0))), args, keywords);
  }

  private Object dispatch(PyType type) {
    for (PyType base : type.mro()) {
      if (functions.containsKey(base)) {
        return functions.get(base);
      }
    }
    return general;
  }

  private Object register(PyTuple args) {
    PyType type = (PyType) args.get(0);
    if (args.size() > 1) {
      functions.put(type, args.get(1));
      return args.get(1);
    }
    return PyFunction.of("register", (given, keywords) -> register(PyTuple.of(type, given.get(0))));
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "register" -> PyFunction.of("register", (args, keywords) -> register(args));
      case "dispatch" ->
          PyFunction.of("dispatch", (args, keywords) -> dispatch((PyType) args.get(0)));
      case "__class__" -> PyType.FUNCTION;
      default -> Py.getattr(general, name);
    };
  }
}
