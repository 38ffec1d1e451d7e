package org.tfgraft.runtime.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PerThread;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * {@code tf.contrib.framework.arg_scope}: defaults for the arguments of functions that ask for it,
 * as long as a block is open.
 */
final class ArgScopes {
  /** The library's own functions that take arguments from scopes. */
  private static final Set<String> OWN = Set.of("variable", "model_variable");

  private static final PerThread<List<PyDict<Object, Object>>> STACK =
      new PerThread<>(() -> new ArrayList<>(List.of(new PyDict<>())));

  private ArgScopes() {}

  /** An open block, which is the scope that it set. */
  static final class Block extends PyDict<Object, Object> implements PyContext {
    Block(PyDict<Object, Object> scope) {
      putAll(scope);
    }

    @Override
    public PyType pythonType() {
      return PyType.DICT;
    }

    @Override
    public void close() {
      STACK.get().remove(STACK.get().size() - 1);
    }
  }

  static PyDict<Object, Object> current() {
    return STACK.get().get(STACK.get().size() - 1);
  }

  static Block enter(Object functionsOrScope, PyDict<String, Object> arguments) {
    Block scope = new Block(scope(functionsOrScope, arguments));
    STACK.get().add(scope);
    return scope;
  }

  private static PyDict<Object, Object> scope(
      Object functionsOrScope, PyDict<String, Object> arguments) {
    if (functionsOrScope instanceof PyDict<?, ?> given) {
      if (!arguments.isEmpty()) {
        throw new ValueError(
            "When attempting to re-use a scope by suppling adictionary, kwargs must be empty.");
      }
      return PyDict.from(given);
    }
    if (!(functionsOrScope instanceof List<?> functions)) {
      throw new TypeError(
          "list_ops_or_scope must either be a list/tuple or reused scope (i.e. dict)");
    }
    PyDict<Object, Object> scope = current().copy();
    for (Object function : functions) {
      Object key = key(function);
      if (key == null) {
        throw new ValueError("%s is not decorated with @add_arg_scope", nameOf(function));
      }
      PyDict<String, Object> defaults = new PyDict<>();
      if (scope.get(key) instanceof PyDict<?, ?> outer) {
        defaults.update(outer);
      }
      defaults.update(arguments);
      scope.put(key, defaults);
    }
    return scope;
  }

  private static PyTuple nameOf(Object function) {
    return PyTuple.of(Py.getattr(function, "__module__"), Py.getattr(function, "__name__"));
  }

  /** What a scope knows the function by, or null if it takes nothing from scopes. */
  static Object key(Object function) {
    if (function instanceof Decorated decorated) {
      return decorated.key();
    }
    String name = Builtins.str(Py.getattr(function, "__name__", ""));
    String module = PyObject.class.isInstance(function) ? Builtins.repr(function) : "";
    return OWN.contains(name) && !module.contains("__main__") ? name : null;
  }

  /** The options of a call of one of the library's functions, with the scope's defaults. */
  static Options defaults(String function, Options given) {
    if (!(current().get(function) instanceof PyDict<?, ?> defaults)) {
      return given;
    }
    Options all = new Options();
    for (Map.Entry<?, ?> entry : defaults.entrySet()) {
      all = all.with((String) entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, Object> entry : given.toKeywords().entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    return all;
  }

  /** A function of the program whose arguments may come from scopes. */
  record Decorated(PyCallable function, Object key) implements PyCallable, PyObject {
    static Decorated of(Object function) {
      return function instanceof Decorated known
          ? new Decorated(known, known.key())
          : new Decorated((PyCallable) function, Builtins.str(function));
    }

    @Override
    public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
      PyDict<String, Object> all = new PyDict<>();
      if (current().get(key) instanceof PyDict<?, ?> defaults) {
        all.update(defaults);
      }
      all.update(keywords);
      return function.invoke(args, all);
    }

    @Override
    public Object getAttribute(String name) {
      return switch (name) {
        case "_key_op" -> key;
        case "__wrapped__" -> function;
        default -> Py.getattr(function, name);
      };
    }
  }
}
