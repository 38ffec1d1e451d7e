package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.ControlFlowContext;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Order and choice: groups, dependencies, conditionals. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class ControlFlowOps {
  private ControlFlowOps() {}

  /** The branch or loop that an operation was made in, or null. */
  public static ControlFlowContext contextOf(Operation operation) {
    return operation.controlFlowContext();
  }

  public static Operation noOp(Options o) {
    return Op.of("NoOp").name(o.string("name")).operation();
  }

  public static Operation group(PyTuple inputs, PyDict<String, Object> keywords) {
    for (Object key : keywords.keySet()) {
      if (!key.equals("name")) {
        throw new ValueError("Unknown keyword arguments: " + key);
      }
    }
    return group(inputs, Options.text(keywords.get("name")));
  }

  /** One operation that runs after all of these. */
  public static Operation group(List<?> inputs, String name) {
    try (NameScope scope = NameScopes.of(name, "group_deps", inputs.toArray())) {
      if (inputs.isEmpty()) {
        return noOp(new Options().with("name", scope.name()));
      }
      Map<String, List<Object>> byDevice = new LinkedHashMap<>();
      for (Object input : flatten(inputs, new ArrayList<>())) {
        byDevice.computeIfAbsent(deviceOf(input), key -> new ArrayList<>()).add(input);
      }
      if (byDevice.size() == 1) {
        Map.Entry<String, List<Object>> only = byDevice.entrySet().iterator().next();
        return after(only.getValue(), only.getKey(), scope.name());
      }
      List<Object> groups = new ArrayList<>();
      new TreeMap<>(byDevice)
          .forEach((device, members) -> groups.add(after(members, device, null)));
      try (PyContext controls = Graph.current().controlDependencies(PyList.from(groups))) {
        return noOp(new Options().with("name", scope.name()));
      }
    }
  }

  private static List<Object> flatten(Object value, List<Object> flat) {
    if (value instanceof List<?> list) {
      list.forEach(item -> flatten(item, flat));
    } else if (value instanceof PyDict<?, ?> dict) {
      Builtins.sorted(dict.keySet()).forEach(key -> flatten(dict.get(key), flat));
    } else {
      flat.add(value);
    }
    return flat;
  }

  private static String deviceOf(Object input) {
    if (input instanceof TensorLike tensor) {
      return tensor.device();
    }
    if (input instanceof Operation operation) {
      return operation.device();
    }
    if (input instanceof IndexedSlices slices) {
      return slices.device();
    }
    throw new TypeError(
        "Expected tf.group() expected Tensor arguments not '%s' with type '%s'"
            .formatted(Builtins.str(input), Builtins.str(PyType.of(input))));
  }

  private static Operation after(List<Object> inputs, String device, String name) {
    Graph graph = Graph.current();
    try (PyContext controls = graph.controlDependencies(PyList.from(inputs));
        PyContext there = graph.device(device)) {
      return noOp(new Options().with("name", name));
    }
  }

  /** The tensor, but not before these have run. */
  public static Tensor withDependencies(Object dependencies, Object value, String name) {
    try (NameScope scope = NameScopes.of(name, "control_dependency", dependencies, value)) {
      Tensor tensor;
      Graph graph = Graph.current();
      Operation source =
          value instanceof TensorLike like ? like.op() : Conversion.tensor(value, null).op();
      try (PyContext placed = graph.colocateWith(source, false);
          PyContext controls = graph.controlDependencies(dependencies)) {
        tensor = Conversion.tensor(value, null);
        return Op.of("Identity", tensor).name(scope.name()).tensor();
      }
    }
  }

  public static PyList<Object> tuple(Object values, Options o) {
    List<Object> tensors = new ArrayList<>();
    try (NameScope scope = NameScopes.of(o, "tuple", values)) {
      for (Object value : Py.iterate(values)) {
        boolean asIs =
            value == null
                || value instanceof Operation
                || value instanceof TensorLike
                || value instanceof IndexedSlices;
        tensors.add(asIs ? value : Conversion.tensor(value, null));
      }
      Set<Operation> gates = new LinkedHashSet<>();
      tensors.stream().filter(t -> t != null).forEach(t -> gates.add(operationOf(t)));
      if (o.get("control_inputs") != null) {
        Py.iterate(o.get("control_inputs")).forEach(c -> gates.add(operationOf(c)));
      }
      if (gates.isEmpty()) {
        throw new ValueError("Must have at least one Tensor: " + Builtins.str(values));
      }
      List<Operation> ordered = new ArrayList<>(gates);
      ordered.sort((a, b) -> a.id() - b.id());
      Operation gate = group(ordered, null);
      PyList<Object> results = new PyList<>();
      for (Object tensor : tensors) {
        if (tensor instanceof Operation operation) {
          try (PyContext controls = Graph.current().controlDependencies(PyList.of(gate))) {
            results.add(group(List.of(operation), null));
          }
        } else {
          results.add(tensor == null ? null : withDependencies(PyList.of(gate), tensor));
        }
      }
      return results;
    }
  }

  private static Object withDependencies(PyList<Object> dependencies, Object value) {
    if (!(value instanceof IndexedSlices slices)) {
      return withDependencies(dependencies, value, null);
    }
    try (NameScope scope =
        NameScopes.of((Object) null, "control_dependency", dependencies, slices)) {
      Tensor values;
      try (PyContext placed = Graph.current().colocateWith(slices.op(), false);
          PyContext controls = Graph.current().controlDependencies(dependencies)) {
        values = Op.of("Identity", slices.values()).name(scope.name()).tensor();
      }
      return new IndexedSlices(values, slices.indices(), slices.denseShape());
    }
  }

  private static Operation operationOf(Object value) {
    if (value instanceof Operation operation) {
      return operation;
    }
    if (value instanceof TensorLike tensor) {
      return tensor.op();
    }
    if (value instanceof IndexedSlices slices) {
      return slices.op();
    }
    throw new TypeError("Control input must be Operation or Tensor: " + Builtins.str(value));
  }

  /** {@code tf.Assert}: fails the run if the condition is false. */
  public static Operation assertTrue(Object condition, Object data, Options o) {
    try (NameScope scope = NameScopes.of(o, "Assert", condition, data)) {
      boolean plain = true;
      for (Object value : Py.iterate(data)) {
        DType type = Conversion.tensor(value, null).dtype();
        plain &= type == DType.STRING || type == DType.INT32;
      }
      if (plain) {
        return assertion(condition, data, o);
      }
      Tensor guarded = Conversion.tensor(condition, "Condition");
      Object result =
          cond(
              guarded, () -> noOp(new Options()), () -> assertion(guarded, data, o), "AssertGuard");
      return ((Tensor) result).op();
    }
  }

  private static Operation assertion(Object condition, Object data, Options o) {
    return Op.of("Assert", condition, data)
        .attr("summarize", o.get("summarize"))
        .name("Assert")
        .operation();
  }

  /** {@code tf.cond(pred, true_fn, false_fn, strict, name, fn1, fn2)}. */
  public static Object cond(Object pred, Options o) {
    Object trueFn = branch(o, "true_fn", "fn1");
    Object falseFn = branch(o, "false_fn", "fn2");
    checkBranch("true_fn", trueFn);
    checkBranch("false_fn", falseFn);
    try (NameScope scope = NameScopes.of(o, "cond", pred)) {
      if (pred instanceof Boolean) {
        throw new TypeError("pred must not be a Python bool");
      }
      return new Conditional(pred, o.flag("strict"))
          .build((PyCallable) trueFn, (PyCallable) falseFn);
    }
  }

  private static Object branch(Options o, String name, String oldName) {
    if (o.get(oldName) != null && o.get(name) != null) {
      throw new TypeError(
          "cond(): " + name + " and " + oldName + " may not be set simultaneously.");
    }
    return o.orElse(oldName, o.get(name));
  }

  /** A conditional between two functions of Java. */
  public static Object cond(
      Object pred, Supplier<Object> onTrue, Supplier<Object> onFalse, String name) {
    return cond(
        pred,
        new Options()
            .with("true_fn", (PyCallable) (args, keywords) -> onTrue.get())
            .with("false_fn", (PyCallable) (args, keywords) -> onFalse.get())
            .with("name", name));
  }

  private static void checkBranch(String name, Object function) {
    if (function == null) {
      throw new TypeError("cond(): " + name + " argument required");
    }
    if (!(function instanceof PyCallable)) {
      throw new TypeError(name + " must be callable.");
    }
  }
}
