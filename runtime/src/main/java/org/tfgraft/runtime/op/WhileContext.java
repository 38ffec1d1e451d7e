package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.ValueError;

/** One loop: what comes from outside enters its frame, once, and is the same in every round. */
@SuppressWarnings("try") // scopes are opened for their effect
final class WhileContext extends FlowContext {
  private final String frame;
  private final long parallelIterations;
  private Tensor pivotOfCondition;
  private Tensor pivotOfBody;

  WhileContext(Graph graph, Object parallelIterations) {
    super(graph);
    if (!(parallelIterations instanceof Long count) || count <= 0) {
      throw new ValueError(
          "`parallel_iterations` must be a positive integer: " + Builtins.str(parallelIterations));
    }
    this.parallelIterations = count;
    frame = graph.uniqueName("while_context");
  }

  @Override
  WhileContext loop() {
    return this;
  }

  @Override
  Tensor pivot() {
    return pivotOfBody == null ? pivotOfCondition : pivotOfBody;
  }

  void conditionBegins(Tensor first) {
    pivotOfCondition = first;
  }

  void bodyBegins(Tensor first) {
    pivotOfBody = first;
  }

  /** An entry into this loop, of a constant or of a variable of the loop. */
  Tensor enter(Tensor value, boolean constant) {
    String type = value.dtype().isReference() ? "RefEnter" : "Enter";
    return Op.of(type, value)
        .attr("frame_name", frame)
        .attr("is_constant", constant)
        .attr("parallel_iterations", parallelIterations)
        .tensor();
  }

  @Override
  Tensor addValue(Tensor value) {
    if (knows(value) || value.op().controlFlowContext() == this) {
      return inside(value);
    }
    see(value);
    Tensor around = outer() == null ? value : outer().addValue(value);
    Tensor entry;
    try (PyContext controls = graph().controlDependencies(null)) {
      entry = enter(around, true);
      entry.setShape(around.shape());
      graph().preventFeeding(entry);
    }
    takeIn(entry);
    see(entry);
    return represent(value, entry);
  }

  /** An entry belongs to this loop, and keeps what it waits for between this and the next loop. */
  void takeIn(Tensor entry) {
    Operation operation = entry.op();
    List<Operation> controls =
        graph().controlStack().forInputs(Set.of(operation.input(0).op())).stream()
            .filter(this::isBetweenLoops)
            .toList();
    operation.setControlFlowContext(this);
    controls.forEach(operation::addControlInput);
    graph().controlStack().saw(operation);
  }

  private boolean isBetweenLoops(Operation operation) {
    FlowContext wanted = outputContext(operation);
    FlowContext loopAround = loopOf(outer());
    FlowContext context = outer();
    while (context != wanted) {
      if (context == null || context == loopAround) {
        return false;
      }
      context = context.outer();
    }
    return true;
  }

  @Override
  public void addOperation(Operation operation) {
    addInputs(operation);
    Set<Operation> external = removeExternalControls(operation);
    boolean constant =
        operation.inputList().stream().allMatch(input -> isConstantEntry(input.op()));
    if (operation.controlInputList().isEmpty() && constant) {
      operation.addControlInput(pivot().op());
    }
    operation.outputs().forEach(this::see);
    if (!external.isEmpty()) {
      identities(external).forEach(operation::addControlInput);
    }
    preventFetching(operation);
    if (outer() != null || !isExit(operation)) {
      operation.outputs().forEach(graph()::preventFeeding);
    }
  }

  static boolean isConstantEntry(Operation operation) {
    return operation.type().endsWith("Enter")
        && Boolean.TRUE.equals(operation.attributes().get("is_constant"));
  }

  /** Operations outside are waited for by way of their outputs. */
  private List<Operation> identities(Set<Operation> external) {
    List<Operation> identities = new ArrayList<>();
    try (PyContext controls = graph().controlDependencies(null);
        PyContext inside = entered()) {
      for (Operation operation : external) {
        if (operation.outputCount() > 0) {
          identities.add(Op.of("Identity", operation.output(0)).operation());
        }
      }
    }
    return identities;
  }
}
