package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/**
 * The building of one {@code tf.while_loop}: its variables enter a frame, are merged with what the
 * last round made of them, and leave the frame or go through the body, as the condition says.
 */
@SuppressWarnings("try") // scopes are opened for their effect
final class WhileLoop {
  private final Graph graph = Graph.current();
  private final WhileContext context;
  private final Object variables;
  private final List<Object> leaves;

  WhileLoop(Object variables, Object parallelIterations) {
    this.variables = variables;
    leaves = Structures.leaves(variables);
    context = new WhileContext(graph, parallelIterations);
    if (context.outer() == null) {
      graph.addToCollection(GraphKeys.WHILE_CONTEXT, context);
    }
  }

  /** Makes the loop; its results have the structure of what the body returns. */
  Object build(PyCallable condition, PyCallable body, List<Object> invariants, boolean packed) {
    List<Tensor> initial =
        leaves.stream().map(leaf -> leaf == null ? null : TensorArray.tensor(leaf)).toList();
    List<Object> shapes = new ArrayList<>();
    initial.forEach(tensor -> shapes.add(Builtins.getattr(tensor, "shape")));
    List<Tensor> exits;
    Object result;
    try (PyContext inside = context.entered()) {
      List<Tensor> merges = merges(initial, invariants == null ? shapes : invariants);
      List<List<Tensor>> switches = switches(merges, condition);
      result = result(switches, body);
      close(merges, initial, Structures.leaves(result));
      exits = switches.stream().map(both -> passOn("Exit", both.get(0))).toList();
      context.exitResult(exits);
    }
    Object results = TensorArray.pack(result, Structures.leaves(result), exits);
    return packed || exits.size() > 1 ? results : Structures.elements(results).get(0);
  }

  private static Tensor passOn(String type, Tensor value) {
    return Op.of(value.dtype().isReference() ? "Ref" + type : type, value).name(type).tensor();
  }

  private List<Tensor> merges(List<Tensor> initial, List<Object> invariants) {
    context.seeOnly(initial);
    FlowContext outer = context.outer();
    List<Tensor> values = outer == null ? initial : initial.stream().map(outer::addValue).toList();
    List<Tensor> enters = new ArrayList<>();
    try (PyContext controls = graph.controlDependencies(null)) {
      values.forEach(value -> enters.add(context.enter(value, false)));
      enters.forEach(graph::preventFeeding);
    }
    waitForPivot(enters);
    for (int i = 0; i < enters.size(); i++) {
      LoopShapes.enter(values.get(i), enters.get(i), invariants.get(i));
    }
    enters.forEach(context::takeIn);
    context.seeOnly(enters);
    return enters.stream().map(enter -> Branches.merge(enter, enter)).toList();
  }

  /** What enters from a constant of a loop around runs in each of its rounds. */
  private void waitForPivot(List<Tensor> enters) {
    FlowContext around = context.outer();
    while (around != null && around.pivot() == null) {
      around = around.outer();
    }
    for (Tensor enter : enters) {
      if (around != null && WhileContext.isConstantEntry(enter.op().input(0).op())) {
        enter.op().addControlInput(around.pivot().op());
      }
    }
  }

  private List<List<Tensor>> switches(List<Tensor> merges, PyCallable condition) {
    context.conditionBegins(merges.get(0));
    Object holds = call(condition, TensorArray.pack(variables, leaves, merges));
    Tensor pivot = Op.of("LoopCond", Conversion.tensor(holds, null)).name("LoopCond").tensor();
    return merges.stream().map(merge -> Branches.of(merge, pivot)).toList();
  }

  private Object result(List<List<Tensor>> switches, PyCallable body) {
    List<Tensor> values = switches.stream().map(both -> identity(both.get(1))).toList();
    context.bodyBegins(values.get(0));
    Object arguments = TensorArray.pack(variables, leaves, values);
    Object result = call(body, arguments);
    Object results = Structures.isNested(result) ? result : PyList.of(result);
    Structures.checkSame(PyList.from(Py.iterate(arguments)), PyList.from(Py.iterate(results)));
    return results;
  }

  private static Tensor identity(Tensor value) {
    return Op.of(value.dtype().isReference() ? "RefIdentity" : "Identity", value).tensor();
  }

  private static Object call(PyCallable function, Object arguments) {
    return function.invoke(PyTuple.from(PyList.from(Py.iterate(arguments))), new PyDict<>());
  }

  private static void close(List<Tensor> merges, List<Tensor> initial, List<Object> results) {
    List<Tensor> values = results.stream().map(TensorArray::tensor).toList();
    if (merges.size() != values.size()) {
      throw new ValueError(
          "Number of inputs and outputs of body must match loop_vars: %d, %d"
              .formatted(merges.size(), values.size()));
    }
    for (int i = 0; i < merges.size(); i++) {
      Tensor next = passOn("NextIteration", values.get(i));
      LoopShapes.checkUnchanged(merges.get(i), next);
      merges.get(i).op().updateInput(1, next);
    }
  }
}
