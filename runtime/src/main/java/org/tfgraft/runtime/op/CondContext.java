package org.tfgraft.runtime.op;

import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;

/** One branch of a conditional: what comes from outside goes through a switch, once. */
@SuppressWarnings("try") // scopes are opened for their effect
final class CondContext extends FlowContext {
  private final Tensor pred;
  private final Tensor pivot;
  private final int branch;

  CondContext(Graph graph, Tensor pred, Tensor pivot, int branch) {
    super(graph);
    this.pred = pred;
    this.pivot = pivot;
    this.branch = branch;
    graph.uniqueName("cond_text");
    see(pred);
    represent(pred, pred);
    see(pivot);
    pivot.op().setControlFlowContext(this);
  }

  @Override
  Tensor pivot() {
    return pivot;
  }

  @Override
  WhileContext loop() {
    return loopOf(outer());
  }

  @Override
  public void addOperation(Operation operation) {
    if (operation.inputList().isEmpty()) {
      removeExternalControls(operation);
      if (operation.controlInputList().stream().noneMatch(this::contains)) {
        operation.addControlInput(pivot.op());
      }
    } else {
      addInputs(operation);
      removeExternalControls(operation);
    }
    operation.outputs().forEach(this::seeEverywhere);
    preventFetching(operation);
  }

  private void seeEverywhere(Tensor tensor) {
    for (FlowContext context = this; context != null; context = context.outer()) {
      context.see(tensor);
    }
  }

  @Override
  Tensor addValue(Tensor value) {
    if (knows(value)) {
      return inside(value);
    }
    Tensor result = fromAround(value);
    try (PyContext controls = graph().controlDependencies(null)) {
      result = switched(result);
    }
    graph().preventFetching(result.op());
    result.op().setControlFlowContext(this);
    seeEverywhere(result);
    return represent(value, result);
  }

  private Tensor fromAround(Tensor value) {
    see(value);
    if (outer() == null) {
      return value;
    }
    Tensor result = outer().addValue(value);
    see(result);
    return represent(result, result);
  }

  private Tensor switched(Tensor value) {
    return Branches.of(value, pred).get(branch);
  }

  /** What stands for a result of this branch outside of it. */
  Tensor output(Tensor value) {
    return knows(value) ? inside(value) : represent(value, switched(fromAround(value)));
  }
}
