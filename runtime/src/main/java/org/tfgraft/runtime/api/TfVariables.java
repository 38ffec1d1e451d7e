package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DeferredContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.variable.Partitioners;
import org.tfgraft.runtime.variable.ResourceDefault;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableCollections;
import org.tfgraft.runtime.variable.VariableCreation;
import org.tfgraft.runtime.variable.VariableReports;
import org.tfgraft.runtime.variable.VariableScope;
import org.tfgraft.runtime.variable.VariableScopeContext;
import org.tfgraft.runtime.variable.VariableStore;

/** The functions of {@code tf} on variables: making, sharing, finding, initializing. */
public abstract class TfVariables extends TfGraphs {
  TfVariables() {}

  /** Enters a variable scope. */
  public static VariableScope variableScope(Object nameOrScope, Arg... options) {
    return new VariableScopeContext(nameOrScope, new Options(options)).open();
  }

  public static ContextManager variableScopeContext(Object nameOrScope, Arg... options) {
    return new VariableScopeContext(nameOrScope, new Options(options));
  }

  /** Enters a variable scope; the old order of its arguments. */
  public static VariableScope variableOpScope(Object values, Object nameOrScope, Arg... options) {
    return variableOpScopeManager(values, nameOrScope, options).open();
  }

  public static ContextManager variableOpScopeContext(
      Object values, Object nameOrScope, Arg... options) {
    return variableOpScopeManager(values, nameOrScope, options);
  }

  private static VariableScopeContext variableOpScopeManager(
      Object values, Object nameOrScope, Arg... options) {
    return new VariableScopeContext(nameOrScope, new Options(options).with("values", values));
  }

  /** A variable scope made by hand; {@code tf.VariableScope}. */
  @org.tfgraft.runtime.python.PythonName("VariableScope")
  public static VariableScope newVariableScope(Object reuse, Arg... options) {
    return new VariableScope(reuse, new Options(options));
  }

  public static VariableScope getVariableScope() {
    return VariableScope.current();
  }

  /** The variable of that name in the current scope, made or shared. */
  public static Variable getVariable(Object name, Arg... options) {
    return (Variable) getVariableOrOther(name, options);
  }

  /** What a custom getter or a partitioner makes of {@link #getVariable} may be no Variable. */
  public static Object getVariableOrOther(Object name, Arg... options) {
    return VariableScope.current().getVariable(VariableStore.of(Graph.current()), name, options);
  }

  public static Object getLocalVariable(Object name, Arg... options) {
    Options given = new Options(options);
    Object collections = given.get("collections");
    PyList<Object> all =
        collections != null && Py.truth(collections)
            ? PyList.from(Py.iadd(collections, PyList.of("local_variables")))
            : PyList.of("local_variables");
    return getVariableOrOther(
        name, given.with("collections", all).with("trainable", false).toArguments());
  }

  public static Variable variable(Arg... options) {
    return (Variable) VariableCreation.create(new Options(options));
  }

  public static PyContext variableCreatorScope(Object variableCreator) {
    return VariableCreation.enter(variableCreator);
  }

  public static ContextManager variableCreatorScopeContext(Object variableCreator) {
    return new DeferredContext(() -> VariableCreation.enter(variableCreator));
  }

  public static void enableResourceVariables() {
    ResourceDefault.set(true);
  }

  public static void disableResourceVariables() {
    ResourceDefault.set(false);
  }

  public static boolean resourceVariablesEnabled() {
    return ResourceDefault.isEnabled();
  }

  public static Object noRegularizer(Object tensor) {
    return null;
  }

  public static PyList<Variable> globalVariables(Arg... options) {
    return variables("variables", options);
  }

  public static PyList<Variable> allVariables() {
    return variables("variables");
  }

  public static PyList<Variable> localVariables(Arg... options) {
    return variables("local_variables", options);
  }

  public static PyList<TensorLike> modelVariables(Arg... options) {
    return PyList.from(variables("model_variables", options));
  }

  public static PyList<Variable> trainableVariables(Arg... options) {
    return variables("trainable_variables", options);
  }

  public static PyList<TensorLike> movingAverageVariables(Arg... options) {
    return PyList.from(variables("moving_average_variables", options));
  }

  private static PyList<Variable> variables(String collection, Arg... options) {
    return VariableCollections.variables(collection, new Options(options).get("scope"));
  }

  public static Operation variablesInitializer(Object varList, Arg... options) {
    PyList<Object> initializers = new PyList<>();
    if (varList != null && Py.truth(varList)) {
      Py.iterate(varList).forEach(v -> initializers.add(Py.getattr(v, "initializer")));
    }
    String name = new Options(options).string("name", "init");
    return initializers.isEmpty()
        ? ControlFlowOps.noOp(new Options().with("name", name))
        : ControlFlowOps.group(initializers, name);
  }

  public static Operation initializeVariables(Object varList, Arg... options) {
    return variablesInitializer(varList, options);
  }

  public static Operation globalVariablesInitializer() {
    return variablesInitializer(globalVariables());
  }

  public static Operation initializeAllVariables() {
    return globalVariablesInitializer();
  }

  public static Operation localVariablesInitializer() {
    return variablesInitializer(localVariables());
  }

  public static Operation initializeLocalVariables() {
    return localVariablesInitializer();
  }

  public static Tensor isVariableInitialized(Object variable) {
    return VariableReports.isInitialized(variable).toBeUsed();
  }

  public static Tensor assertVariablesInitialized(Arg... options) {
    Tensor ranks = VariableReports.assertInitialized(new Options(options));
    return ranks == null ? null : ranks.toBeUsed();
  }

  public static Tensor reportUninitializedVariables(Arg... options) {
    return VariableReports.uninitialized(new Options(options)).toBeUsed();
  }

  /** A function that shares its variables over its calls. */
  public static Template makeTemplate(
      Object name, Object function, PyDict<String, Object> keywords) {
    return Template.of(Options.text(name), function, keywords);
  }

  public static PyCallable fixedSizePartitioner(long numShards, Arg... options) {
    return Partitioners.fixedSize(
        numShards, ((Number) new Options(options).get("axis", 0L)).longValue());
  }

  public static PyCallable variableAxisSizePartitioner(long maxShardBytes, Arg... options) {
    return Partitioners.variableAxisSize(maxShardBytes, new Options(options));
  }

  public static PyCallable minMaxVariablePartitioner(Arg... options) {
    return Partitioners.minMaxVariable(new Options(options));
  }

  public static PyList<Object> createPartitionedVariables(
      Object shape, Object slicing, Object initializer, Arg... options) {
    return Partitioners.create(shape, slicing, initializer, new Options(options));
  }
}
