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
import org.tfgraft.runtime.op.StateOps;
import org.tfgraft.runtime.op.TensorSource;
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
    implements TensorLike, TensorSource, GraphElement, StateOps.Assignable {
  private final VariableModes modes;
  private final Object constraint;
  private SaveSliceInfo saveSliceInfo;

  Variable(VariableModes modes, Object constraint) {
    this.modes = modes;
    this.constraint = constraint;
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

  /** A tensor that is true once the variable has a value. */
  public abstract Tensor isInitialized(Options options);

  /** Refuses {@code v += x} where it would not make a tensor. */
  abstract void checkInPlace(Operator operator);

  /** The value, or before initialization the initial value. */
  public Tensor initializedValue() {
    try (PyContext init = InitScope.open()) {
      return (Tensor)
          ControlFlowOps.cond(
              isInitialized(new Options()), this::readValue, this::initialValue, null);
    }
  }

  public boolean trainable() {
    return Py.truth(modes.trainable());
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

  SaveSliceInfo saveSliceInfo() {
    return saveSliceInfo;
  }

  void setSaveSliceInfo(SaveSliceInfo info) {
    saveSliceInfo = info;
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
  public Object asDependency() {
    return op();
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
