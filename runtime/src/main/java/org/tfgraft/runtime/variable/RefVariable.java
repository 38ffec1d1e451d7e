package org.tfgraft.runtime.variable;

import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.StateOps;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.version.VersionedForms;

/** TensorFlow 1's ordinary variable: a VariableV2 operation whose output is a reference. */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.ops.variables.RefVariable")
public final class RefVariable extends Variable {
  private static final String FILE = "tensorflow/python/ops/variables.py:";
  private static final PyType OLD_TYPE =
      PyType.named("tensorflow.python.ops.variables", "Variable", RefVariable.class);

  private final Tensor variable;
  private final Tensor initialValue;
  private final Operation initializer;
  private final Tensor snapshot;

  RefVariable(Options options) {
    this(checked(options), VariableModes.of(options, options.string("name")));
  }

  private static Options checked(Options options) {
    check(options);
    return options;
  }

  private RefVariable(Options options, VariableModes modes) {
    super(modes, options.get("constraint"));
    Object start = options.get("initial_value");
    boolean fromFunction = start instanceof PyCallable;
    List<?> values = fromFunction ? List.of() : java.util.Collections.singletonList(start);
    try (PyContext init = InitScope.open();
        NameScope scope = NameScopes.of(options.get("name"), "Variable", values)) {
      Graph graph = Graph.current();
      String name = scope.name();
      if (fromFunction) {
        Object[] made = fromFunction(graph, name, options);
        initialValue = (Tensor) made[0];
        variable = (Tensor) made[1];
      } else {
        initialValue = convert(start, options);
        checkOutsideControlFlow(initialValue, name);
        variable = variable(name, shape(options, initialValue), initialValue);
      }
      if (options.flag("validate_shape", true) && !initialValue.shape().isFullyDefined()) {
        throw new ValueError("initial_value must have a shape specified: " + initialValue.pyStr());
      }
      initializer =
          Op.of("Assign", variable, SafeInitialValue.of(name, initialValue))
              .attr("validate_shape", options.get("validate_shape", true))
              .operation();
      snapshot = snapshot(graph, variable, options.get("caching_device"));
    }
    join(options);
  }

  /** The variable whose operations are in the graph already. */
  RefVariable(VariableDefs.Parts parts, VariableModes modes) {
    super(modes, null);
    variable = parts.tensor("variable_name");
    initializer = (Operation) parts.element("initializer_name");
    initialValue = parts.tensor("initial_value_name");
    snapshot = parts.tensor("snapshot_name");
  }

  /** The collections are those of the graph that is current around the variable's name scope. */
  private void join(Options options) {
    try (PyContext init = InitScope.open()) {
      Graph.current().collectionStore().addToAll(collections(options, modes()), this);
    }
  }

  private static Object[] fromFunction(Graph graph, String name, Options options) {
    String group = "loc:@" + (name.isEmpty() ? name : name.substring(0, name.length() - 1));
    try (PyContext placed = graph.attribute("_class", List.of(group))) {
      Tensor initial;
      TensorShape shape;
      try (NameScope inside = graph.nameScope("Initializer");
          PyContext anywhere = graph.devices().enter(null, FILE + 1816)) {
        PyCallable function = (PyCallable) options.get("initial_value");
        initial = convert(function.invoke(PyTuple.of(), new PyDict<>()), options);
        shape = shape(options, initial);
      }
      return new Object[] {initial, variable(name, shape, initial)};
    }
  }

  private static Tensor convert(Object value, Options options) {
    Object dtype = options.get("dtype");
    return Conversion.tensor(value, "initial_value", dtype == null ? null : DType.from(dtype));
  }

  private static TensorShape shape(Options options, Tensor initialValue) {
    if (options.get("shape") != null) {
      return TensorShape.from(options.get("shape"));
    }
    return options.flag("validate_shape", true) ? initialValue.shape() : TensorShape.UNKNOWN;
  }

  private static Tensor variable(String name, TensorShape shape, Tensor initialValue) {
    return Op.of("VariableV2")
        .attr("shape", shape)
        .attr("dtype", initialValue.dtype().baseDtype())
        .name(name)
        .tensor();
  }

  private static Tensor snapshot(Graph graph, Tensor variable, Object cachingDevice) {
    try (PyContext placed =
        cachingDevice == null
            ? graph.colocateWith(variable.op(), false)
            : graph.devices().enter(cachingDevice, FILE + 1868)) {
      return Op.of("Identity", variable).name("read").tensor();
    }
  }

  @Override
  public Tensor toTensor(DType dtype, boolean reference) {
    checkedType(dtype, dtype());
    return reference ? variable : snapshot;
  }

  @Override
  public Object asGraphElement() {
    return variable;
  }

  @Override
  public Tensor value() {
    return snapshot;
  }

  @Override
  Tensor firstRead() {
    return snapshot;
  }

  @Override
  String nameOfTensor() {
    return variable.name();
  }

  @Override
  public PyType pythonType() {
    return VersionedForms.text("variable.class").equals("Variable") ? OLD_TYPE : super.pythonType();
  }

  @Override
  public Object scatter(String kind, Object indices, Object updates, Options options) {
    return StateOps.scatter(kind, variable, indices, updates, options);
  }

  @Override
  Object assignSlice(Operation slice, Object value, String name) {
    return assignedSlice(Op.of("StridedSliceAssign", sliceInputs(variable, slice, value)), slice)
        .name(sliceName(slice, name))
        .tensor();
  }

  @Override
  public Tensor countUpTo(Object limit) {
    return StateOps.countUpTo(variable, limit, new Options());
  }

  @Override
  public Tensor gatherRows(Object indices, String name) {
    return null;
  }

  @Override
  public Tensor gatherElements(Object indices, String name) {
    return null;
  }

  @Override
  public Tensor readValue() {
    return Op.of("Identity", variable).name("read").tensor();
  }

  @Override
  public Operation initializer() {
    return initializer;
  }

  @Override
  public Tensor initialValue() {
    return initialValue;
  }

  @Override
  public Tensor isInitialized(Options options) {
    return Op.of("IsVariableInitialized", options, this).tensor();
  }

  @Override
  public void setShape(Object shape) {
    variable.setShape(shape);
    snapshot.setShape(shape);
  }

  @Override
  public Object assign(Object value, Arg... options) {
    return update("Assign", value, new Options(options));
  }

  @Override
  public Object assignAdd(Object delta, Arg... options) {
    return update("AssignAdd", delta, new Options(options));
  }

  @Override
  public Object assignSub(Object delta, Arg... options) {
    return update("AssignSub", delta, new Options(options));
  }

  private Object update(String type, Object value, Options options) {
    Op op =
        Op.of(type, variable, value)
            .attr("use_locking", options.get("use_locking", false))
            .name(options.string("name"));
    return options.flag("read_value", true) ? op.tensor() : op.operation();
  }

  @Override
  void checkInPlace(Operator operator) {}

  @Override
  public String name() {
    return variable.name();
  }

  @Override
  public Operation op() {
    return variable.op();
  }

  @Override
  public DType dtype() {
    return variable.dtype();
  }

  @Override
  public TensorShape shape() {
    return variable.shape();
  }

  @Override
  public String device() {
    return variable.device();
  }
}
