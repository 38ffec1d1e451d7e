package org.tfgraft.runtime.variable;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.PyRe;

/** How {@code tf.contrib.framework} makes, finds and assigns variables. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class ContribVariables {
  private static final List<String> PASSED =
      List.of(
          "shape",
          "dtype",
          "initializer",
          "regularizer",
          "trainable",
          "collections",
          "caching_device",
          "partitioner",
          "use_resource",
          "synchronization",
          "aggregation");

  private static final String DEVICE_PLACE =
      "tensorflow/contrib/framework/python/ops/variables.py:268";

  private ContribVariables() {}

  /** {@code variable(name, …)}: {@code get_variable} with a device and other defaults. */
  public static Object variable(Object name, Options o) {
    return through(2, () -> made(name, o));
  }

  /** {@code model_variable(name, …)}: a variable that belongs to the model. */
  public static Object modelVariable(Object name, Options o) {
    return through(4, () -> made(name, ofModel(o)));
  }

  /** TensorFlow's own functions and those that give them the defaults of argument scopes. */
  private static Object through(int calls, Supplier<Object> action) {
    return VariableStore.of(Graph.current()).through(calls, action);
  }

  private static Object made(Object name, Options o) {
    PyDict<String, Object> arguments = new PyDict<>();
    for (String parameter : PASSED) {
      arguments.put(parameter, o.get(parameter));
    }
    arguments.put("trainable", o.get("trainable", true));
    arguments.put("synchronization", o.get("synchronization", VariableSynchronization.AUTO));
    arguments.put("aggregation", o.get("aggregation", VariableAggregation.NONE));
    PyList<Object> collections = new PyList<>();
    Object given = o.get("collections");
    Py.iterate(given == null ? PyList.of("variables") : given)
        .forEach(
            collection -> {
              if (!collections.contains(collection)) {
                collections.add(collection);
              }
            });
    arguments.put("collections", collections);
    Object device = o.get("device");
    Graph graph = Graph.current();
    try (PyContext there = graph.devices().enter(Py.truth(device) ? device : "", DEVICE_PLACE)) {
      if (o.get("custom_getter") != null) {
        arguments.put("reuse", VariableScope.current().reuse());
        return Py.apply(o.get("custom_getter"), PyTuple.of(name), arguments);
      }
      return VariableScope.current()
          .getVariable(VariableStore.of(graph), name, Options.of(arguments).toArguments());
    }
  }

  private static Options ofModel(Options o) {
    Object given = o.get("collections");
    PyList<Object> collections = given == null ? new PyList<>() : PyList.from(given);
    collections.addAll(List.of("variables", "model_variables"));
    return o.with("collections", collections).with("dtype", o.get("dtype", DType.FLOAT32));
  }

  /** The variables of a collection whose names begin and end like this. */
  public static PyList<Object> find(Object scope, String suffix, Object collection) {
    Object pattern = scope instanceof VariableScope known ? known.name() : scope;
    if (suffix != null) {
      String end = suffix.contains(":") ? suffix : suffix + ":";
      pattern = (pattern == null ? "" : pattern) + ".*" + end;
    }
    return Graph.current().collectionStore().get(collection, pattern);
  }

  public static PyList<Object> toRestore(Options o) {
    PyList<Object> included =
        o.get("include") == null
            ? find(null, null, "variables")
            : ofScopes("include", o.get("include"));
    Set<Object> excluded =
        new HashSet<>(o.get("exclude") == null ? List.of() : ofScopes("exclude", o.get("exclude")));
    PyList<Object> kept = new PyList<>();
    included.stream().filter(variable -> !excluded.contains(variable)).forEach(kept::add);
    return kept;
  }

  private static PyList<Object> ofScopes(String argument, Object scopes) {
    if (!(scopes instanceof List<?> list) || scopes instanceof PyBytes) {
      throw new TypeError(argument + " is provided but is not a list or a tuple.");
    }
    PyList<Object> found = new PyList<>();
    list.forEach(scope -> found.addAll(find(scope, null, "variables")));
    return found;
  }

  public static Variable unique(String name) {
    PyList<Object> candidates = find(name, null, "variables");
    if (candidates.isEmpty()) {
      throw new ValueError("Couldn't find variable " + name);
    }
    return named(candidates, name, " does not uniquely identify a variable");
  }

  private static Variable named(PyList<Object> candidates, String name, String otherwise) {
    for (Object candidate : candidates) {
      if (candidate instanceof Variable variable && variable.op().name().equals(name)) {
        return variable;
      }
    }
    throw new ValueError("Variable " + name + otherwise);
  }

  public static PyList<Object> filter(Object variables, Options o) {
    boolean search = o.flag("reg_search", true);
    PyList<Object> included = new PyList<>();
    for (Object item : Py.iterate(variables)) {
      String name = ((Variable) item).name();
      Object include = o.get("include_patterns");
      Object exclude = o.get("exclude_patterns");
      if ((include == null || matches(include, name, search))
          && (exclude == null || !matches(exclude, name, search))) {
        included.add(item);
      }
    }
    return included;
  }

  private static boolean matches(Object patterns, String name, boolean search) {
    for (Object pattern : Py.iterate(patterns)) {
      if ((search ? PyRe.search(pattern, name) : PyRe.match(pattern, name)) != null) {
        return true;
      }
    }
    return false;
  }

  /** One operation that assigns fed values, and what to feed. */
  public static PyTuple assignFromValues(PyDict<Object, Object> values) {
    PyList<Object> assignments = new PyList<>();
    PyDict<Object, Object> feed = new PyDict<>();
    for (Map.Entry<Object, Object> entry : values.entrySet()) {
      String name = (String) entry.getKey();
      PyList<Object> found = find(name, null, "variables");
      if (found.isEmpty()) {
        throw new ValueError("Variable " + name + " wasn't found");
      }
      Variable variable =
          found.size() == 1
              ? (Variable) found.get(0)
              : named(found, name, " doesn't uniquely identify a variable");
      Tensor fed =
          ArrayOps.placeholder(
              variable.dtype().baseDtype(),
              new Options()
                  .with("shape", variable.shape())
                  .with("name", "placeholder/" + variable.op().name()));
      assignments.add(variable.assign(fed));
      feed.put(
          fed, Py.callMethod(entry.getValue(), "reshape", PyTuple.from(variable.shape().asList())));
    }
    Operation all = ControlFlowOps.group(assignments, null);
    return PyTuple.of(all, feed);
  }

  public static PyCallable assignFromValuesFunction(PyDict<Object, Object> values) {
    PyTuple assignment = assignFromValues(values);
    return PyFunction.of(
        "callback",
        (args, keywords) ->
            Py.callMethod(args.get(0), "run", assignment.get(0), assignment.get(1)));
  }

  /** {@code VariableDeviceChooser}: parameter servers in turn, or one device. */
  public static PyCallable deviceChooser(Options o) {
    long tasks = ((Number) o.get("num_tasks", 0L)).longValue();
    long[] next = {0};
    return PyFunction.of(
        "VariableDeviceChooser",
        (args, keywords) -> {
          DeviceSpec spec =
              new DeviceSpec(
                  new Options()
                      .with("replica", o.get("replica"))
                      .with("device_type", o.get("device_type", "CPU"))
                      .with("device_index", o.get("device_index", 0L)));
          if (tasks > 0) {
            spec.job(o.get("job_name", "ps"));
            spec.task(next[0]);
            next[0] = (next[0] + 1) % tasks;
          }
          return spec.string();
        });
  }
}
