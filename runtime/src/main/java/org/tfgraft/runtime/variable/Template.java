package org.tfgraft.runtime.variable;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.make_template}: a function that shares its variables over all its calls. */
@SuppressWarnings("try") // the creator of variables is entered for its effect
@PythonName("tensorflow.python.ops.template.Template")
public final class Template implements PyCallable, PyObject {
  private static final List<String> OPTIONS =
      List.of("create_scope_now_", "unique_name_", "custom_getter_");

  private final String name;
  private final Object function;
  private final Options options;
  private final Traceback definedAt = Traceback.current();
  private VariableScope scope;
  private boolean variablesCreated;
  private boolean firstCall = true;

  public Template(String name, Object function, Options options) {
    if (name == null) {
      throw new ValueError("name cannot be None.");
    }
    this.name = name;
    this.function = function;
    this.options = options;
    if (options.flag("create_scope_now_")) {
      String unique = options.string("unique_name_");
      PureVariableScope now =
          new PureVariableScope(
              unique != null ? unique : VariableScopeStore.of(Graph.current()).uniqueName(name),
              null,
              new Options()
                  .with("custom_getter", options.get("custom_getter_"))
                  .with("dtype", DType.FLOAT32)); // the default of TensorFlow's pure scopes
      scope = now.enter();
      now.exit();
    }
  }

  /** {@code tf.make_template(name_, func_, …, **kwargs)}: what is no option of it is bound. */
  public static Template of(String name, Object function, PyDict<String, Object> keywords) {
    PyDict<String, Object> bound = new PyDict<>();
    Options options = new Options();
    for (String key : keywords.keySet()) {
      if (OPTIONS.contains(key)) {
        options = options.with(key, keywords.get(key));
      } else {
        bound.put(key, keywords.get(key));
      }
    }
    Object partial =
        bound.isEmpty()
            ? function
            : (PyCallable)
                (args, given) -> {
                  PyDict<String, Object> all = new PyDict<>();
                  bound.forEach(all::put);
                  given.forEach(all::put);
                  return Py.call(function, args, all);
                };
    return new Template(name, partial, options);
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    VariableScopeContext context =
        scope != null
            ? new VariableScopeContext(scope, new Options().with("reuse", !firstCall))
            : new VariableScopeContext(
                options.get("unique_name_"),
                new Options()
                    .with("default_name", name)
                    .with("custom_getter", options.get("custom_getter_")));
    try (VariableScope entered = context.open()) {
      if (scope == null) {
        scope = entered;
      }
      return callFunction(args, keywords);
    }
  }

  private Object callFunction(PyTuple args, PyDict<String, Object> keywords) {
    try {
      if (variablesCreated) {
        return callAgain(args, keywords);
      }
      boolean first = firstCall;
      firstCall = false;
      try {
        Object result = first ? firstCall(args, keywords) : Py.call(function, args, keywords);
        variablesCreated |= first;
        return result;
      } catch (RuntimeException error) {
        firstCall = first;
        throw error;
      }
    } catch (PyException error) {
      PyList<Object> quoting = PyList.from(error.args());
      Object first = quoting.isEmpty() ? "" : quoting.remove(0);
      quoting.add(
          0,
          org.tfgraft.runtime.python.Builtins.str(first)
              + "\n\noriginally defined at:\n"
              + definedAt.textAfter(Traceback.current()));
      error.args(PyTuple.of(quoting.toArray()));
      throw error;
    }
  }

  /** The first call tells creators around it that the variables belong to a template. */
  private Object firstCall(PyTuple args, PyDict<String, Object> keywords) {
    PyCallable creator =
        (given, options) -> {
          options.put("trackable_parent", PyTuple.of(this, scope.name()));
          return Py.call(given.get(0), PyTuple.of(), options);
        };
    try (PyContext capture = VariableCreation.enter(creator)) {
      return Py.call(function, args, keywords);
    }
  }

  private Object callAgain(PyTuple args, PyDict<String, Object> keywords) {
    PyList<Object> trainable =
        Graph.current().collectionStore().reference(VariableCollections.TRAINABLE);
    int before = trainable.size();
    Object result = Py.call(function, args, keywords);
    if (trainable.size() != before) {
      throw new ValueError(
          "Trainable variable created when calling a template after the first time, perhaps you"
              + " used tf.Variable when you meant tf.get_variable: "
              + org.tfgraft.runtime.python.Builtins.str(
                  PyList.from(trainable.subList(before, trainable.size()))));
    }
    return result;
  }

  public String name() {
    return name;
  }

  public Object func() {
    return function;
  }

  public VariableScope variableScope() {
    return scope;
  }

  public VariableScope varScope() {
    return scope;
  }

  public String variableScopeName() {
    if (scope == null) {
      return null;
    }
    String text = scope.name();
    return text.isEmpty() || text.endsWith("/") ? text : text + "/";
  }

  public PyList<Variable> globalVariables() {
    return variables(VariableCollections.GLOBAL);
  }

  public PyList<Variable> localVariables() {
    return variables(VariableCollections.LOCAL);
  }

  public PyList<Variable> trainableVariables() {
    return variables(VariableCollections.TRAINABLE);
  }

  public PyList<Variable> nonTrainableVariables() {
    PyList<Variable> trainable = trainableVariables();
    return PyList.from(globalVariables().stream().filter(v -> !trainable.contains(v)).toList());
  }

  public PyList<Variable> variables() {
    PyList<Variable> all = globalVariables();
    all.addAll(localVariables());
    return all;
  }

  public PyList<Variable> weights() {
    return variables();
  }

  public PyList<Variable> trainableWeights() {
    return trainableVariables();
  }

  public PyList<Variable> nonTrainableWeights() {
    return nonTrainableVariables();
  }

  private PyList<Variable> variables(String collection) {
    return variablesCreated
        ? VariableCollections.variables(collection, variableScopeName())
        : new PyList<>();
  }
}
