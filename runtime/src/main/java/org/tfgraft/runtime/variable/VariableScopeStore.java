package org.tfgraft.runtime.variable;

import java.util.HashMap;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PyTuple;

/** The current variable scope of a graph, and how often each scope name was opened. */
public final class VariableScopeStore {
  private VariableScope current = new VariableScope(false, new Options());
  private Map<String, Integer> counts = new HashMap<>();

  static VariableScopeStore of(Graph graph) {
    return graph.extension(
        VariableScopeStore.class,
        () -> {
          VariableScopeStore store = new VariableScopeStore();
          graph.collectionStore().add(PyTuple.of("__varscope"), store);
          return store;
        });
  }

  VariableScope current() {
    return current;
  }

  void setCurrent(VariableScope scope) {
    current = scope;
  }

  void opened(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  Map<String, Integer> snapshot() {
    return new HashMap<>(counts);
  }

  void restore(Map<String, Integer> snapshot) {
    counts = snapshot;
  }

  /** Forgets how often the scopes inside this one were opened. */
  void closeSubscopes(String name) {
    counts.replaceAll((key, count) -> key.startsWith(name + "/") ? 0 : count);
  }

  /** The prefix with a suffix that makes the scope's full name new. */
  String uniqueName(String prefix) {
    String outer = current.name();
    String name = outer.isEmpty() ? prefix : outer + "/" + prefix;
    int suffix = 0;
    while (counts.getOrDefault(suffix == 0 ? name : name + "_" + suffix, 0) > 0) {
      suffix++;
    }
    int found = suffix;
    Graph.current().tell(() -> new VariableEvent.ScopeNamed(outer, prefix, found));
    return suffix == 0 ? prefix : prefix + "_" + suffix;
  }
}
