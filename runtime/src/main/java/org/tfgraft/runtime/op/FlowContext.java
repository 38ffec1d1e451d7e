package org.tfgraft.runtime.op;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.ControlFlowContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.ValueError;

/**
 * A branch or a loop under construction: the tensors that were seen in it, and what stands inside
 * for those that come from outside.
 */
abstract sealed class FlowContext implements ControlFlowContext permits CondContext, WhileContext {
  private final Graph graph;
  private final FlowContext outer;
  private final Set<String> values = new HashSet<>();
  private final Map<String, Tensor> external = new HashMap<>();

  FlowContext(Graph graph) {
    this.graph = graph;
    outer = (FlowContext) graph.controlFlowContext();
  }

  final Graph graph() {
    return graph;
  }

  @Override
  public final FlowContext outer() {
    return outer;
  }

  /** The innermost loop that this is or is in, or null. */
  abstract WhileContext loop();

  /** The tensor that operations without inputs wait for; null before there is one. */
  abstract Tensor pivot();

  /** What stands for a value in this context; one from outside is led in, through all around. */
  abstract Tensor addValue(Tensor value);

  /** New operations belong to this context until the result is closed. */
  final PyContext entered() {
    ControlFlowContext before = graph.controlFlowContext();
    graph.setControlFlowContext(this);
    return () -> graph.setControlFlowContext(before);
  }

  final boolean knows(Tensor value) {
    return values.contains(value.name());
  }

  final void see(Tensor value) {
    values.add(value.name());
  }

  final void seeOnly(Collection<Tensor> tensors) {
    values.clear();
    tensors.forEach(this::see);
  }

  /** What stands inside for a value that is known. */
  final Tensor inside(Tensor value) {
    return external.getOrDefault(value.name(), value);
  }

  final Tensor represent(Tensor value, Tensor inside) {
    external.put(value.name(), inside);
    return inside;
  }

  /** The results can be used around this context. */
  final void exitResult(List<Tensor> tensors) {
    if (outer != null) {
      tensors.forEach(outer::see);
    }
  }

  final void addInputs(Operation operation) {
    for (int i = 0; i < operation.inputList().size(); i++) {
      Tensor input = operation.input(i);
      boolean backEdge =
          operation.type().equals("Merge") && input.op().type().equals("NextIteration");
      Tensor real = backEdge ? input : addValue(input);
      if (real != input) {
        operation.updateInput(i, real);
      }
    }
  }

  /** Takes away the control inputs from outside the loop that this is or is in, and gives them. */
  final Set<Operation> removeExternalControls(Operation operation) {
    Set<Operation> external = new LinkedHashSet<>();
    if (loop() != null) {
      Set<Operation> controls = new LinkedHashSet<>(operation.controlInputList());
      for (Operation control : controls) {
        if (loopOf(outputContext(control)) != loop()) {
          external.add(control);
        }
      }
      if (!external.isEmpty()) {
        operation.removeControlInputs();
        controls.stream().filter(c -> !external.contains(c)).forEach(operation::addControlInput);
      }
    }
    return external;
  }

  static FlowContext of(Operation operation) {
    return (FlowContext) operation.controlFlowContext();
  }

  /** Where the outputs of an operation can be used: those of an exit around its loop. */
  static FlowContext outputContext(Operation operation) {
    FlowContext context = of(operation);
    return context != null && isExit(operation) ? context.outer : context;
  }

  static WhileContext loopOf(FlowContext context) {
    return context == null ? null : context.loop();
  }

  @Override
  public final void checkUse(Operation source, Operation user) {
    WhileContext inner = loopOf(outputContext(source));
    WhileContext loop = loopOf(of(user));
    boolean leadsInside = user.type().endsWith("Enter") || user.type().endsWith("Switch");
    if (inner == null || loop == null && leadsInside || inner.isAround(loop)) {
      return;
    }
    throw new ValueError(
        "Cannot use '%s' as input to '%s' because %s. See info log for more details."
            .formatted(
                source.name(),
                user.name(),
                loop == null
                    ? "'" + source.name() + "' is in a while loop"
                    : "they are in different while loops"));
  }

  /** Whether another context is this one or in it. */
  final boolean isAround(FlowContext other) {
    FlowContext context = other;
    while (context != null && context != this) {
      context = context.outer;
    }
    return context == this;
  }

  /** Whether an operation was made in this context. */
  final boolean contains(Operation operation) {
    return isAround(of(operation));
  }

  static boolean isExit(Operation operation) {
    return operation.type().equals("Exit") || operation.type().equals("RefExit");
  }

  final void preventFetching(Operation operation) {
    if (outer != null || !isExit(operation)) {
      graph.preventFetching(operation);
    }
  }
}
