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
import org.tfgraft.runtime.python.NotImplementedError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * A variable behind a handle: every use reads it anew. What an assignment gives is a variable too,
 * which reads only after the assignment.
 */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.ops.resource_variable_ops.ResourceVariable")
public final class ResourceVariable extends Variable {
  private static final PyType AFTER_ASSIGNMENT =
      PyType.named(
          "tensorflow.python.ops.resource_variable_ops",
          "_UnreadVariable",
          ResourceVariable.class,
          PyType.ofClass(Variable.class));

  private static final String FILE = "tensorflow/python/ops/resource_variable_ops.py:";

  private final Tensor handle;
  private final DType dtype;
  private final TensorShape shape;
  private final Tensor initialValue;
  private final Operation initializer;
  private final Tensor graphElement;
  private final Tensor cachedValue;
  private final Operation parent;

  ResourceVariable(Options options) {
    this(checked(options), VariableModes.of(options, options.string("name")));
  }

  @Override
  public PyType pythonType() {
    return parent == null ? super.pythonType() : AFTER_ASSIGNMENT;
  }

  private static Options checked(Options options) {
    check(options);
    return options;
  }

  private ResourceVariable(Options options, VariableModes modes) {
    super(modes, options.get("constraint"));
    parent = null;
    Object start = options.get("initial_value");
    List<?> values =
        start instanceof PyCallable ? List.of() : java.util.Collections.singletonList(start);
    try (PyContext init = InitScope.open();
        NameScope scope = NameScopes.of(options.get("name"), "Variable", values)) {
      Graph graph = Graph.current();
      String name = scope.name();
      String handleName = name.isEmpty() ? name : name.substring(0, name.length() - 1);
      try (PyContext placed = graph.attribute("_class", List.of("loc:@" + handleName))) {
        initialValue = initialValue(graph, options);
        shape = checkedShape(options);
        handle =
            Op.of("VarHandleOp")
                .attr("shape", shape)
                .attr("dtype", initialValue.dtype().baseDtype())
                .attr("shared_name", handleName)
                .name(name)
                .tensor();
      }
      checkOutsideControlFlow(initialValue, name);
      dtype = initialValue.dtype().baseDtype();
      try (NameScope check = graph.nameScope("IsInitialized")) {
        Op.of("VarIsInitializedOp", handle).operation();
      }
      initializer = assignInitially(graph, name);
      try (NameScope read = graph.nameScope("Read")) {
        try (PyContext there = graph.devices().enter(handle.device(), FILE + 1586)) {
          graphElement = read();
        }
        cachedValue = cached(graph, options.get("caching_device"));
      }
      PyList<Object> joined = collections(options, modes);
      graph.collectionStore().addToAll(joined, this);
    }
  }

  /** The variable whose operations are in the graph already. */
  ResourceVariable(VariableDefs.Parts parts, VariableModes modes) {
    super(modes, null);
    parent = null;
    handle = parts.tensor("variable_name");
    initializer = (Operation) parts.element("initializer_name");
    initialValue = parts.tensor("initial_value_name");
    dtype = (DType) handle.op().attribute("dtype");
    shape = (TensorShape) handle.op().attribute("shape");
    Tensor snapshot = parts.tensor("snapshot_name");
    boolean cached = snapshot != null && !snapshot.op().type().equals("ReadVariableOp");
    cachedValue = cached ? snapshot : null;
    graphElement =
        cached || snapshot == null
            ? handle.graph().getTensorByName(handle.op().name() + "/Read/ReadVariableOp:0")
            : snapshot;
  }

  private static Tensor initialValue(Graph graph, Options options) {
    Object start = options.get("initial_value");
    Object dtype = options.get("dtype");
    try (NameScope inside = graph.nameScope("Initializer");
        PyContext anywhere = graph.devices().enter(null, FILE + 1535)) {
      Object value =
          start instanceof PyCallable function
              ? function.invoke(PyTuple.of(), new PyDict<>())
              : start;
      return Conversion.tensor(value, "initial_value", dtype == null ? null : DType.from(dtype));
    }
  }

  private TensorShape checkedShape(Options options) {
    if (options.get("shape") == null) {
      return initialValue.shape();
    }
    if (!initialValue.shape().isCompatibleWith(options.get("shape"))) {
      throw new ValueError(
          ("The initial value's shape (%s) is not compatible with the explicitly supplied `shape`"
                  + " argument (%s).")
              .formatted(
                  initialValue.shape(),
                  org.tfgraft.runtime.python.Builtins.str(options.get("shape"))));
    }
    return TensorShape.from(options.get("shape"));
  }

  private Operation assignInitially(Graph graph, String name) {
    try (NameScope assign = graph.nameScope("Assign");
        PyContext alone = graph.colocateWith(null, true);
        PyContext there = graph.devices().enter(handle.device(), FILE + 1572)) {
      return Op.of("AssignVariableOp", handle, SafeInitialValue.of(name, initialValue))
          .name(assign.name())
          .operation();
    }
  }

  private Tensor cached(Graph graph, Object device) {
    if (device == null) {
      return null;
    }
    try (PyContext alone = graph.colocateWith(null, true);
        PyContext there = graph.devices().enter(device, FILE + 1599)) {
      return Op.of("Identity", graphElement).tensor();
    }
  }

  /** What is left after an assignment: the same variable, read after it. */
  private ResourceVariable(ResourceVariable of, Operation parent) {
    super(VariableModes.of(new Options(), of.name()), null);
    this.parent = parent;
    handle = of.handle;
    dtype = of.dtype;
    shape = of.shape;
    initialValue = null;
    initializer = null;
    cachedValue = null;
    graphElement = read();
  }

  /** TensorFlow reads the variable once more behind an update that its function read already. */
  @Override
  public Object batchScatterUpdate(Object delta, Arg... options) {
    ResourceVariable updated = (ResourceVariable) super.batchScatterUpdate(delta, options);
    return new ResourceVariable(this, updated.parent);
  }

  private Tensor read() {
    if (parent == null) {
      return Op.of("ReadVariableOp", handle).attr("dtype", dtype).tensor();
    }
    try (PyContext after = Graph.current().controlDependencies(PyList.of(parent))) {
      return Op.of("ReadVariableOp", handle).attr("dtype", dtype).tensor();
    }
  }

  @Override
  String nameOfTensor() {
    return handle.name();
  }

  @Override
  Tensor snapshot() {
    return cachedValue == null ? graphElement : cachedValue;
  }

  @Override
  public Object scatter(String kind, Object indices, Object updates, Options options) {
    Tensor values = Conversion.tensor(updates, null, dtype);
    Operation update =
        Op.of("ResourceScatter" + kind, handle, indices, values)
            .name(options.string("name"))
            .operation();
    return new ResourceVariable(this, update);
  }

  @Override
  Object assignSlice(Operation slice, Object value, String name) {
    try (PyContext after = afterCaching()) {
      Tensor tensor = Conversion.tensor(value, null, dtype);
      Op assignment = Op.of("ResourceStridedSliceAssign", sliceInputs(handle, slice, tensor));
      return new ResourceVariable(
          this, assignedSlice(assignment, slice).name(sliceName(slice, name)).operation());
    }
  }

  @Override
  public Tensor countUpTo(Object limit) {
    return Op.of("ResourceCountUpTo", handle).attr("limit", limit).attr("T", dtype).tensor();
  }

  @Override
  public Tensor gatherRows(Object indices, String name) {
    return gather("ResourceGather", name == null ? "Gather" : name, indices);
  }

  @Override
  public Tensor gatherElements(Object indices, String name) {
    return gather("ResourceGatherNd", name == null ? "GatherNd" : name, indices);
  }

  private Tensor gather(String type, String name, Object indices) {
    Tensor value;
    try (NameScope scope = Graph.current().nameScope(name)) {
      value = Op.of(type, handle, indices).attr("dtype", dtype).name(scope.name()).tensor();
    }
    return Op.of("Identity", value).tensor();
  }

  @Override
  public Tensor handle() {
    return handle;
  }

  @Override
  public Tensor toTensor(DType wanted, boolean reference) {
    checkedType(wanted, dtype);
    return reference ? readValue().op().input(0).op().input(0) : value();
  }

  @Override
  public Object asGraphElement() {
    return graphElement;
  }

  @Override
  public Object asDependency() {
    return op();
  }

  @Override
  public Tensor value() {
    if (parent != null) {
      return read();
    }
    if (cachedValue != null) {
      return cachedValue;
    }
    Graph graph = Graph.current();
    try (PyContext alone = graph.colocateWith(null, true);
        PyContext there = graph.devices().enter(handle.device(), FILE + 523)) {
      return read();
    }
  }

  /** Reads the variable, whose value then is no truth value of this moment. */
  @Override
  public boolean pyTruth() {
    return readValue().pyTruth();
  }

  @Override
  Tensor firstRead() {
    return graphElement;
  }

  @Override
  public Tensor readValue() {
    if (parent != null) {
      return read();
    }
    Graph graph = Graph.current();
    Tensor value;
    try (NameScope scope = graph.nameScope("Read");
        PyContext there = graph.devices().enter(handle.device(), FILE + 629)) {
      value = read();
    }
    return Op.of("Identity", value).tensor();
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
  public Tensor isInitialized(Arg... options) {
    return isInitialized(new Options(options));
  }

  @Override
  public Tensor isInitialized(Options options) {
    return Op.of("VarIsInitializedOp", options, handle).tensor();
  }

  @Override
  public void setShape(Object shape) {
    throw new NotImplementedError("ResourceVariable does not implement set_shape()");
  }

  @Override
  public Object assign(Object value, Arg... arguments) {
    Options options = new Options(arguments);
    Tensor tensor = Conversion.tensor(value, null, dtype);
    shape.assertIsCompatibleWith(tensor.shape());
    return after(
        Op.of("AssignVariableOp", handle, tensor).name(options.string("name")).operation(),
        options);
  }

  @Override
  public Object assignAdd(Object delta, Arg... options) {
    return update("AssignAddVariableOp", delta, new Options(options));
  }

  @Override
  public Object assignSub(Object delta, Arg... options) {
    return update("AssignSubVariableOp", delta, new Options(options));
  }

  private Object update(String type, Object delta, Options options) {
    Operation update;
    try (PyContext after = afterCaching()) {
      Tensor value = Conversion.tensor(delta, null, dtype);
      update = Op.of(type, handle, value).name(options.string("name")).operation();
    }
    return after(update, options);
  }

  private PyContext afterCaching() {
    return cachedValue == null
        ? () -> {}
        : handle.graph().controlDependencies(PyList.of(cachedValue));
  }

  private Object after(Operation update, Options options) {
    return options.flag("read_value", true) ? new ResourceVariable(this, update) : update;
  }

  @Override
  void checkInPlace(Operator operator) {
    if (operator == Operator.FLOORDIV || operator == Operator.MOD) {
      return;
    }
    boolean sum = operator == Operator.ADD || operator == Operator.SUB;
    String symbol = operator.symbol().split(" ")[0];
    if (sum) {
      String name = operator == Operator.ADD ? "assign_add" : "assign_sub";
      throw new RuntimeError(
          "Variable %s= value not supported. Use variable.%s(value) to modify the variable value and variable = variable %s value to get a new Tensor object."
              .formatted(symbol, name, symbol));
    }
    throw new RuntimeError(
        "Variable %s= value not supported. Use `var.assign(var %s value)` to modify the variable or `var = var %s value` to get a new Tensor object."
            .formatted(symbol, symbol, symbol));
  }

  @Override
  public String name() {
    return parent == null ? handle.name() : parent.name();
  }

  @Override
  public Operation op() {
    return parent == null ? handle.op() : parent;
  }

  @Override
  public Graph graph() {
    return handle.graph();
  }

  @Override
  public DType dtype() {
    return dtype;
  }

  @Override
  public TensorShape shape() {
    return shape;
  }

  @Override
  public String device() {
    return handle.device();
  }
}
