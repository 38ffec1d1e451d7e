package org.tfgraft.runtime.op;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.ControlFlowContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;

/** One branch of a conditional: what comes from outside goes through a switch, once. */
@SuppressWarnings("try") // scopes are opened for their effect
final class CondContext implements ControlFlowContext {
  private final Graph graph;
  private final ControlFlowContext outer;
  private final Tensor pred;
  private final Tensor pivot;
  private final int branch;
  private final Set<String> values = new HashSet<>();
  private final Map<String, Tensor> external = new HashMap<>();
  private final Deque<ControlFlowContext> entered = new ArrayDeque<>();
  private boolean active;

  CondContext(Graph graph, Tensor pred, Tensor pivot, int branch) {
    this.graph = graph;
    this.pred = pred;
    this.pivot = pivot;
    this.branch = branch;
    graph.uniqueName("cond_text");
    outer = graph.controlFlowContext();
    values.add(pred.name());
    external.put(pred.name(), pred);
    values.add(pivot.name());
    pivot.op().setControlFlowContext(this);
  }

  Tensor pivot() {
    return pivot;
  }

  @Override
  public ControlFlowContext outer() {
    return outer;
  }

  void enter() {
    active = graph.controlFlowContext() != null;
    if (active) {
      entered.push(graph.controlFlowContext());
    }
    graph.setControlFlowContext(this);
  }

  void exit() {
    graph.setControlFlowContext(active ? entered.pop() : null);
  }

  void exitResult(List<Tensor> tensors) {
    if (outer instanceof CondContext context) {
      tensors.forEach(tensor -> context.values.add(tensor.name()));
    }
  }

  @Override
  public void addOperation(Operation operation) {
    if (operation.inputList().isEmpty()) {
      boolean inside = operation.controlInputList().stream().anyMatch(input -> isInside(input));
      if (!inside) {
        operation.addControlInput(pivot.op());
      }
    }
    for (int i = 0; i < operation.inputList().size(); i++) {
      Tensor input = operation.input(i);
      boolean backEdge =
          operation.type().equals("Merge") && input.op().type().equals("NextIteration");
      Tensor real = backEdge ? input : addValue(input);
      if (real != input) {
        operation.updateInput(i, real);
      }
    }
    for (CondContext context = this; context != null; context = context.outerCond()) {
      for (Tensor output : operation.outputs()) {
        context.values.add(output.name());
      }
    }
    graph.preventFetching(operation);
  }

  private boolean isInside(Operation operation) {
    ControlFlowContext context = operation.controlFlowContext();
    while (context != null && context != this) {
      context = context.outer();
    }
    return context == this;
  }

  private CondContext outerCond() {
    return outer instanceof CondContext context ? context : null;
  }

  private Tensor addValue(Tensor value) {
    if (values.contains(value.name())) {
      return external.getOrDefault(value.name(), value);
    }
    values.add(value.name());
    Tensor result = value;
    if (outerCond() != null) {
      result = outerCond().addValue(value);
      values.add(result.name());
      external.put(result.name(), result);
    }
    try (PyContext controls = graph.controlDependencies(null)) {
      result = switched(result);
    }
    graph.preventFetching(result.op());
    result.op().setControlFlowContext(this);
    for (CondContext context = this; context != null; context = context.outerCond()) {
      context.values.add(result.name());
    }
    external.put(value.name(), result);
    return result;
  }

  private Tensor switched(Tensor value) {
    try (PyContext placed = graph.colocateWith(value.op(), true)) {
      String type = value.dtype().isReference() ? "RefSwitch" : "Switch";
      return Op.of(type, value, pred).name("Switch").operation().output(branch);
    }
  }

  /** What stands for a result of this branch outside of it. */
  Tensor output(Tensor value) {
    if (values.contains(value.name())) {
      return external.getOrDefault(value.name(), value);
    }
    values.add(value.name());
    Tensor real = value;
    if (outerCond() != null) {
      real = outerCond().addValue(value);
      values.add(real.name());
      external.put(real.name(), real);
    }
    real = switched(real);
    external.put(value.name(), real);
    return real;
  }
}
