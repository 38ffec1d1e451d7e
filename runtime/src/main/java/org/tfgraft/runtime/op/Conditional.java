package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/**
 * The building of one {@code tf.cond}: two branches behind switches, and merges of their results.
 */
@SuppressWarnings("try") // scopes are opened for their effect
final class Conditional {
  private final Graph graph = Graph.current();
  private final Tensor[] pivots = new Tensor[2];
  private final Tensor pred;
  private final boolean strict;

  Conditional(Object value, boolean strict) {
    this.strict = strict;
    PyList<Tensor> switched;
    try (NameScope scope = NameScopes.of((Object) null, "Switch", value, value)) {
      Tensor data = Conversion.of(value).name("data").reference(true).tensor();
      Tensor condition = Conversion.tensor(value, "pred");
      switched = Op.of("Switch", data, condition).name(scope.name()).tensors();
    }
    pivots[1] = identity(switched.get(1), "switch_t");
    pivots[0] = identity(switched.get(0), "switch_f");
    pred = identity(value, "pred_id");
    List.of(switched.get(0), pivots[0], pivots[1], pred)
        .forEach(tensor -> graph.preventFetching(tensor.op()));
  }

  private static Tensor identity(Object value, String name) {
    return Op.of("Identity", value).name(name).tensor();
  }

  Object build(PyCallable trueFunction, PyCallable falseFunction) {
    Branch onTrue = branch(1, "true_fn", trueFunction);
    Branch onFalse = branch(0, "false_fn", falseFunction);
    Structures.checkSame(unpacked(onTrue.original()), unpacked(onFalse.original()));
    if (onTrue.tensors().isEmpty()) {
      throw new ValueError("true_fn and false_fn must return at least one result.");
    }
    List<Tensor> merges = new ArrayList<>();
    for (int i = 0; i < onTrue.tensors().size(); i++) {
      checkTypes(onTrue.tensors().get(i), onFalse.tensors().get(i));
    }
    for (int i = 0; i < onTrue.tensors().size(); i++) {
      merges.add(Branches.merge(onFalse.tensors().get(i), onTrue.tensors().get(i)));
    }
    collect(onTrue.context());
    collect(onFalse.context());
    Object structure = unpacked(onTrue.original());
    return unpacked(TensorArray.pack(structure, Structures.leaves(structure), merges));
  }

  /** Only a conditional that is not part of another is kept in the graph's collection. */
  private void collect(CondContext context) {
    if (context.outer() == null) {
      graph.addToCollection(GraphKeys.COND_CONTEXT, context);
    }
  }

  private record Branch(CondContext context, Object original, List<Tensor> tensors) {}

  private Branch branch(int number, String name, PyCallable function) {
    CondContext context = new CondContext(graph, pred, pivots[number], number);
    try (PyContext inside = context.entered()) {
      Object result = function.invoke(PyTuple.of(), new PyDict<>());
      if (result == null) {
        throw new ValueError(name + " must have a return value.");
      }
      List<Tensor> tensors = new ArrayList<>();
      collect(context, result, tensors);
      context.exitResult(tensors);
      return new Branch(context, result, tensors);
    }
  }

  private void collect(CondContext context, Object result, List<Tensor> tensors) {
    if (Structures.isNested(result)) {
      Structures.elements(result).forEach(item -> collect(context, item, tensors));
    } else if (result instanceof Operation operation) {
      tensors.add(ControlFlowOps.withDependencies(PyList.of(operation), context.pivot(), null));
    } else {
      tensors.add(context.output(TensorArray.tensor(result)));
    }
  }

  private Object unpacked(Object result) {
    return !strict && result instanceof List<?> list && list.size() == 1 ? list.get(0) : result;
  }

  private static void checkTypes(Tensor a, Tensor b) {
    if (a.dtype().baseDtype() != b.dtype().baseDtype()) {
      throw new ValueError(
          "Outputs of true_fn and false_fn must have the same type: %s, %s"
              .formatted(a.dtype().name(), b.dtype().name()));
    }
  }
}
