package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.python.PyContext;

/**
 * The operations that those made inside one block must wait for. An operation with an input made
 * inside the block waits already, and gets no control input of its own.
 */
public final class ControlDependencies {
  private final Graph graph;
  private final List<Operation> controls;
  private final boolean clears;
  private final Set<Operation> seen = new HashSet<>();

  private ControlDependencies(Graph graph, List<Operation> controls, boolean clears) {
    this.graph = graph;
    this.controls = controls;
    this.clears = clears;
  }

  static ControlDependencies of(Graph graph, Object controlInputs) {
    if (controlInputs == null) {
      return new ControlDependencies(graph, List.of(), true);
    }
    Set<Operation> known = graph.controlStack().all();
    List<Operation> controls = new ArrayList<>();
    for (Object input : PythonValues.iterable(controlInputs)) {
      Object element = graph.asGraphElement(GraphLookup.dependency(input), true, true);
      Operation operation = element instanceof Tensor t ? t.op() : (Operation) element;
      if (known.add(operation)) {
        controls.add(operation);
      }
    }
    return new ControlDependencies(graph, controls, false);
  }

  PyContext open() {
    Stack stack = graph.controlStack();
    List<ControlDependencies> outer = stack.open;
    ControlFlowContext outerFlow = graph.controlFlowContext();
    stack.open = new ArrayList<>(clears ? List.of() : outer);
    stack.open.add(this);
    if (clears) {
      graph.setControlFlowContext(null);
    }
    return () -> {
      stack.open = outer;
      if (clears) {
        graph.setControlFlowContext(outerFlow);
      }
    };
  }

  /** The open blocks of one graph, outermost first. */
  public static final class Stack {
    private List<ControlDependencies> open = new ArrayList<>();

    Set<Operation> all() {
      Set<Operation> all = new LinkedHashSet<>();
      open.forEach(block -> all.addAll(block.controls));
      return all;
    }

    /** What an operation has to wait for that these operations lead to. */
    public List<Operation> forInputs(Collection<Operation> inputs) {
      List<Operation> needed = new ArrayList<>();
      for (ControlDependencies block : open) {
        if (inputs.stream().noneMatch(block.seen::contains)) {
          block.controls.stream().filter(c -> !inputs.contains(c)).forEach(needed::add);
        }
      }
      return needed;
    }

    /** An operation was made, which waits for what the open blocks say. */
    public void saw(Operation operation) {
      open.forEach(block -> block.seen.add(operation));
    }
  }
}
