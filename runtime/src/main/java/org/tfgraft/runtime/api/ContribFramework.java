package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DeferredContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ExpectedShapes;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.train.GlobalSteps;
import org.tfgraft.runtime.variable.ContribVariables;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableCreation;

/** {@code tf.contrib.framework}: variables by kind and by name, and defaults of arguments. */
public class ContribFramework {
  ContribFramework() {}

  public static String getNameScope() {
    return Graph.current().getNameScope();
  }

  // Arguments from scopes.

  public static PyContext argScope(Object listOpsOrScope, PyDict<String, Object> arguments) {
    return ArgScopes.enter(listOpsOrScope, arguments);
  }

  public static ContextManager argScopeContext(
      Object listOpsOrScope, PyDict<String, Object> arguments) {
    return new DeferredContext(
        () -> ArgScopes.enter(listOpsOrScope, arguments), entered -> entered);
  }

  public static PyCallable addArgScope(Object func) {
    return ArgScopes.Decorated.of(func);
  }

  public static boolean hasArgScope(Object func) {
    return ArgScopes.key(func) != null;
  }

  public static PyDict<Object, Object> currentArgScope() {
    return ArgScopes.current();
  }

  // Making variables.

  public static Object variable(Object name, Arg... options) {
    Options given = ArgScopes.defaults("variable", new Options(options));
    return ContribVariables.variable(name, given);
  }

  public static Object modelVariable(Object name, Arg... options) {
    Options given = ArgScopes.defaults("model_variable", new Options(options));
    return ContribVariables.modelVariable(name, given);
  }

  public static Object localVariable(Object initialValue, Arg... options) {
    return plain(initialValue, "local_variables", options);
  }

  public static Object globalVariable(Object initialValue, Arg... options) {
    return plain(initialValue, "variables", options);
  }

  private static Object plain(Object initialValue, String collection, Arg... options) {
    return VariableCreation.create(
        new Options(options)
            .with("initial_value", initialValue)
            .with("trainable", false)
            .with("collections", PyList.of(collection)));
  }

  public static void addModelVariable(Object var) {
    PyList<Object> known = Graph.current().getCollectionRef("model_variables");
    if (!known.contains(var)) {
      known.add(var);
    }
  }

  public static PyCallable variableDeviceChooser(Arg... options) {
    return ContribVariables.deviceChooser(new Options(options));
  }

  // Finding variables.

  public static PyList<Object> getVariables(Arg... options) {
    return find(new Options(options).get("collection", "variables"), options);
  }

  private static PyList<Object> find(Object collection, Arg... options) {
    Options o = new Options(options);
    return ContribVariables.find(o.get("scope"), o.string("suffix"), collection);
  }

  public static PyList<Object> getModelVariables(Arg... options) {
    return find("model_variables", options);
  }

  public static PyList<Object> getLocalVariables(Arg... options) {
    return find("local_variables", options);
  }

  public static PyList<Object> getTrainableVariables(Arg... options) {
    return find("trainable_variables", options);
  }

  public static PyList<Object> getVariablesBySuffix(String suffix, Arg... options) {
    return ContribVariables.find(new Options(options).get("scope"), suffix, "variables");
  }

  public static PyList<Object> getVariablesByName(String givenName, Arg... options) {
    String suffix = "/" + givenName + ":|^" + givenName + ":";
    return ContribVariables.find(new Options(options).get("scope"), suffix, "variables");
  }

  public static PyList<Object> getVariablesToRestore(Arg... options) {
    return ContribVariables.toRestore(new Options(options));
  }

  public static Variable getUniqueVariable(String varOpName) {
    return ContribVariables.unique(varOpName);
  }

  public static String getVariableFullName(Variable var) {
    return var.saveSliceInfo() == null ? var.op().name() : var.saveSliceInfo().fullName();
  }

  public static PyList<Object> filterVariables(Object varList, Arg... options) {
    return ContribVariables.filter(varList, new Options(options));
  }

  public static PyTuple assignFromValues(Object varNamesToValues) {
    return ContribVariables.assignFromValues(PyDict.from(varNamesToValues));
  }

  public static PyCallable assignFromValuesFn(Object varNamesToValues) {
    return ContribVariables.assignFromValuesFunction(PyDict.from(varNamesToValues));
  }

  // The counter of steps.

  public static Object assertOrGetGlobalStep(Arg... options) {
    Options o = new Options(options);
    Object tensor = o.get("global_step_tensor");
    if (tensor == null) {
      return GlobalSteps.get(o.get("graph"));
    }
    GlobalSteps.check(tensor);
    return tensor;
  }

  // Tensors of expected shapes.

  public static Object withShape(Object expectedShape, Object tensor) {
    return ExpectedShapes.of(expectedShape, tensor);
  }

  public static Object withSameShape(Object expectedTensor, Object tensor) {
    return ExpectedShapes.like(expectedTensor, tensor);
  }

  public static Tensor reduceSumN(Object tensors, Arg... options) {
    return ExpectedShapes.sum(tensors, new Options(options));
  }
}
