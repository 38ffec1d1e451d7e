package org.tfgraft.runtime.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tfgraft.runtime.graph.Operation;

/** What lasts from one run of a session to the next: variables, and the state of single nodes. */
public final class SessionState {
  private final Map<String, VariableState> variables = new HashMap<>();
  private final Map<String, VariableState> resources = new HashMap<>();
  private final Map<Operation, Object> nodeStates = new HashMap<>();

  /** The variable of a {@code VariableV2} node. */
  public VariableState variable(String name) {
    return variables.computeIfAbsent(name, VariableState::new);
  }

  /** The variable that a resource handle of this name stands for. */
  public VariableState resource(String name) {
    return resources.computeIfAbsent(name, VariableState::new);
  }

  /** Whether anything has been put where resources are looked for. */
  public boolean hasResources() {
    return !variables.isEmpty()
        || resources.values().stream().anyMatch(VariableState::isInitialized);
  }

  /** What a node keeps between runs, such as the place in its random sequence. */
  public <T> T nodeState(Operation operation, Class<T> kind, Supplier<T> maker) {
    return kind.cast(nodeStates.computeIfAbsent(operation, key -> maker.get()));
  }

  void clear() {
    variables.clear();
    resources.clear();
    nodeStates.clear();
  }
}
