package org.tfgraft.runtime.variable;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.DefaultSessions;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.GraphElement;
import org.tfgraft.runtime.graph.GraphRunner;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.op.IndexedSlices;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.StateOps;
import org.tfgraft.runtime.op.TensorSource;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Identity;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.version.VersionedForms;

/** A variable: a tensor that keeps its value between runs, and the operations that go with it. */
@SuppressWarnings("try") // scopes are opened for their effect
@PythonName("tensorflow.python.ops.variables.VariableV1")
public abstract class Variable
    implements AnyVariable, TensorLike, TensorSource, GraphElement, StateOps.Assignable {
  private final VariableModes modes;
  private final Object constraint;
  private SaveSliceInfo saveSliceInfo;

  Variable(VariableModes modes, Object constraint) {
    this.modes = modes;
    this.constraint = constraint;
  }

  VariableModes modes() {
    return modes;
  }

  /** What the arguments of {@code tf.Variable} must be before anything is made. */
  static void check(Options options) {
    if (options.get("initial_value") == null) {
      throw new ValueError("initial_value must be specified.");
    }
    Object collections = options.get("collections");
    boolean list = collections instanceof List<?> && !(collections instanceof PyBytes);
    if (collections != null && !list && !(collections instanceof Set<?>)) {
      throw new ValueError(
          "collections argument to Variable constructor must be a list, tuple, or set. Got "
              + Builtins.str(collections)
              + " of type "
              + Builtins.str(PyType.of(collections)));
    }
    Object constraint = options.get("constraint");
    if (constraint != null && !(constraint instanceof PyCallable)) {
      throw new ValueError("The `constraint` argument must be a callable.");
    }
  }

  /** The collections a new variable joins. */
  static PyList<Object> collections(Options options, VariableModes modes) {
    Object given = options.get("collections");
    PyList<Object> names = given == null ? PyList.of("variables") : PyList.from(given);
    if (Py.truth(modes.trainable()) && !names.contains("trainable_variables")) {
      names.add("trainable_variables");
    }
    return names;
  }

  static void checkOutsideControlFlow(Tensor initialValue, String name) {
    if (ControlFlowOps.contextOf(initialValue.op()) != null) {
      throw new ValueError(
          "Initializer for variable "
              + name
              + " is from inside a control-flow construct, such as a"
              + " loop or conditional. When creating a variable inside a loop or conditional, use a"
              + " lambda as the initializer.");
    }
  }

  /** The tensor that holds the variable's value when it was last read. */
  public abstract Tensor value();

  public abstract Tensor readValue();

  public abstract Operation initializer();

  public abstract Tensor initialValue();

  @Override
  public abstract Object assign(Object value, Arg... options);

  @Override
  public abstract Object assignAdd(Object delta, Arg... options);

  @Override
  public abstract Object assignSub(Object delta, Arg... options);

  /** Python's {@code v.is_initialized()}, which only variables behind handles have. */
  public Tensor isInitialized(Arg... options) {
    throw new AttributeError("'RefVariable' object has no attribute 'is_initialized'");
  }

  /** A tensor that is true once the variable has a value. */
  public abstract Tensor isInitialized(Options options);

  /** Refuses {@code v += x} where it would not make a tensor. */
  abstract void checkInPlace(Operator operator);

  /** The value, or before initialization the initial value. */
  public Tensor initializedValue() {
    try (PyContext init = InitScope.open()) {
      return (Tensor)
          ControlFlowOps.cond(
              isInitialized(new Options()).toBeUsed(), this::readValue, this::initialValue, null);
    }
  }

  /** Whether optimizers change it: what was given, or else true unless it is read on devices. */
  public Object trainable() {
    return modes.trainable();
  }

  public Object synchronization() {
    return modes.synchronization();
  }

  public Object aggregation() {
    return modes.aggregation();
  }

  public Object constraint() {
    return constraint;
  }

  /** Of which larger variable this is a part, or null. */
  public SaveSliceInfo saveSliceInfo() {
    return saveSliceInfo;
  }

  public void setSaveSliceInfo(Object info) {
    saveSliceInfo = (SaveSliceInfo) info;
  }

  /** The name under which devices share it. */
  public String sharedName() {
    return op().name();
  }

  /** The tensor behind a handle's variable; other variables have none. */
  public Tensor handle() {
    throw new AttributeError("'RefVariable' object has no attribute 'handle'");
  }

  // Messages.

  /** This variable as a VariableDef message; null if it lies outside of the scope to export. */
  public Proto toProto(Arg... options) {
    return VariableDefs.of(this, new Options(options).string("export_scope"));
  }

  /** The variable that a message stands for in the current graph, of the kind that it was. */
  public static Variable restored(Proto variableDef, String importScope) {
    return VariableDefs.read(variableDef, importScope);
  }

  /** {@code tf.Variable.from_proto}: always a variable with a reference. */
  public static Variable fromProto(Object variableDef, Arg... options) {
    String scope = new Options(options).string("import_scope");
    return VariableDefs.read((Proto) variableDef, scope, false);
  }

  /** The name of the reference or the handle. */
  abstract String nameOfTensor();

  /** The tensor that a look-up in its message finds the value with. */
  Tensor snapshot() {
    return firstRead();
  }

  // Updates of some of the elements.

  /** One of TensorFlow's {@code scatter} operations, with rows or with indices into all axes. */
  public abstract Object scatter(String kind, Object indices, Object updates, Options options);

  /** The rest of a slice's {@code assign}. */
  abstract Object assignSlice(Operation slice, Object value, String name);

  static Object[] sliceInputs(Tensor target, Operation slice, Object value) {
    return new Object[] {target, slice.input(1), slice.input(2), slice.input(3), value};
  }

  static String sliceName(Operation slice, String name) {
    return name == null ? slice.name() + "/_assign" : name;
  }

  /** The assignment with the masks of the slice. */
  static Op assignedSlice(Op assignment, Operation slice) {
    for (String mask :
        List.of("begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask")) {
      assignment.attr(mask, slice.attribute(mask));
    }
    return assignment;
  }

  private Object scatter(String kind, Object delta, Options options) {
    if (!(delta instanceof IndexedSlices slices)) {
      throw new TypeError("sparse_delta is not IndexedSlices: " + Builtins.str(delta));
    }
    return scatter(
        kind, slices.indices(), slices.values(), options.orDefault("use_locking", false));
  }

  public Object scatterAdd(Object delta, Arg... options) {
    return scatter("Add", delta, new Options(options));
  }

  public Object scatterSub(Object delta, Arg... options) {
    return scatter("Sub", delta, new Options(options));
  }

  public Object scatterMul(Object delta, Arg... options) {
    return scatter("Mul", delta, new Options(options));
  }

  public Object scatterDiv(Object delta, Arg... options) {
    return scatter("Div", delta, new Options(options));
  }

  public Object scatterMin(Object delta, Arg... options) {
    return scatter("Min", delta, new Options(options));
  }

  public Object scatterMax(Object delta, Arg... options) {
    return scatter("Max", delta, new Options(options));
  }

  public Object scatterUpdate(Object delta, Arg... options) {
    return scatter("Update", delta, new Options(options));
  }

  public Object batchScatterUpdate(Object delta, Arg... options) {
    Options given = new Options(options).orDefault("use_locking", false);
    IndexedSlices slices = (IndexedSlices) delta;
    return StateOps.batchScatterUpdate(this, slices.indices(), slices.values(), given);
  }

  public Object scatterNdAdd(Object indices, Object updates, Arg... options) {
    return scatterNd("NdAdd", indices, updates, options);
  }

  public Object scatterNdSub(Object indices, Object updates, Arg... options) {
    return scatterNd("NdSub", indices, updates, options);
  }

  public Object scatterNdUpdate(Object indices, Object updates, Arg... options) {
    return scatterNd("NdUpdate", indices, updates, options);
  }

  private Object scatterNd(String kind, Object indices, Object updates, Arg... options) {
    return scatter(kind, indices, updates, new Options(options).with("use_locking", true));
  }

  /** Adds one, up to a limit. */
  public abstract Tensor countUpTo(Object limit);

  /** The rows of these indices; only variables behind handles have it. */
  public Tensor sparseRead(Object indices, Arg... options) {
    return readable(gatherRows(indices, new Options(options).string("name")));
  }

  public Tensor gatherNd(Object indices, Arg... options) {
    return readable(gatherElements(indices, new Options(options).string("name")));
  }

  private static Tensor readable(Tensor value) {
    if (value == null) {
      throw new AttributeError();
    }
    return value;
  }

  /** The tensor that a graph has of this variable. */
  public Tensor graphTensor() {
    return (Tensor) asGraphElement();
  }

  public abstract void setShape(Object shape);

  /** Sets the value in the default session or the given one. */
  public void load(Object value, Arg... options) {
    Object session = new Options(options).get("session");
    GraphRunner runner = session == null ? DefaultSessions.current() : (GraphRunner) session;
    if (runner == null) {
      throw new ValueError(
          "Either session argument should be provided or default session should be established");
    }
    PyDict<Object, Object> feed = new PyDict<>();
    feed.put(initializer().input(1), value);
    runner.evaluate(initializer(), feed);
  }

  @Override
  public Tensor getitem(Object key) {
    Tensor slice = TensorLike.super.getitem(key);
    if (slice.op().type().equals("StridedSlice")) {
      slice.assigningWith((value, name) -> assignSlice(slice.op(), value, name));
    }
    return slice;
  }

  @Override
  public Object asDependency() {
    return asGraphElement();
  }

  /** The variable's own type, if a tensor of the wanted type can be had from it. */
  static DType checkedType(DType wanted, DType own) {
    if (wanted != null && !wanted.isCompatibleWith(own)) {
      throw new ValueError(
          "Incompatible type conversion requested to type '%s' for variable of type '%s'"
              .formatted(wanted.name(), own.name()));
    }
    return own;
  }

  @Override
  public Object pyInPlace(Operator operator, Object other) {
    checkInPlace(operator);
    return PyNotImplemented.VALUE;
  }

  @Override
  public boolean pyTruth() {
    return true;
  }

  @Override
  public Iterator<Object> pyIterator() {
    throw new TypeError("'Variable' object is not iterable.");
  }

  @Override
  public Graph graph() {
    return op().graph();
  }

  @Override
  public String pyStr() {
    return printed("variable.str");
  }

  @Override
  public String pyRepr() {
    return printed("variable.repr");
  }

  private String printed(String form) {
    return VersionedForms.text(
        form,
        Map.of(
            "name", this::name,
            "shape", () -> shape().toString(),
            "dtype", () -> dtype().name(),
            "read", () -> firstRead().pyStr(),
            "address", () -> Identity.address(this)));
  }

  /** The tensor that was made together with the variable to read it by. */
  abstract Tensor firstRead();

  @Override
  public String toString() {
    return pyRepr();
  }
}
