package org.tfgraft.runtime.variable;

import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.RuntimeError;

/** A variable scope without a name scope: what is entered, and what to go back to. */
final class PureVariableScope {
  private final Object nameOrScope;
  private final String nameScope;
  private final Options options;
  private final VariableScopeStore store;
  private final VariableScope copy;
  private Object reuse;
  private String name;
  private VariableScope outer;
  private VariableScope entered;
  private PyContext told;
  private Map<String, Integer> countsInside;

  /** The name scope is null where it is the scope's own name. */
  PureVariableScope(Object nameOrScope, String nameScope, Options options) {
    VariableStore.of(Graph.current()); // TensorFlow looks for it before it enters any scope
    this.store = VariableScopeStore.of(Graph.current());
    this.nameOrScope = nameOrScope;
    this.nameScope = nameScope;
    this.options = options;
    this.reuse = options.get("reuse");
    if (nameOrScope instanceof VariableScope scope) {
      name = scope.name();
      Object flag = ReuseMode.isSet(reuse) ? reuse : scope.reuse();
      copy = new VariableScope(scope, flag, name, scope.originalNameScope(), options);
    } else {
      copy = null;
    }
  }

  VariableScope enter() {
    outer = store.current();
    if (copy != null) {
      store.opened(name);
      countsInside = store.snapshot();
      entered = copy;
    } else {
      String own = (String) nameOrScope;
      name = outer.name().isEmpty() ? own : outer.name() + "/" + own;
      reuse = ReuseMode.isSet(reuse) ? reuse : outer.reuse();
      String original = nameScope == null ? own : nameScope;
      entered = new VariableScope(outer, reuse, name, original, options);
      store.opened(name);
    }
    store.setCurrent(entered);
    tell();
    return entered;
  }

  private void tell() {
    told =
        Graph.current()
            .during(
                () ->
                    new VariableEvent.ScopeEntered(
                        nameOrScope, options.get("reuse"), outer, entered));
  }

  /** Stays while something around it is left: it is told of as entered afterwards. */
  void outlive(Runnable left) {
    told.close();
    left.run();
    tell();
  }

  void exit() {
    if (store.current() != entered) {
      throw new RuntimeError("Improper nesting of variable_scope.");
    }
    if (copy != null) {
      store.restore(countsInside);
    } else {
      store.closeSubscopes(name);
    }
    store.setCurrent(outer);
    told.close();
  }
}
