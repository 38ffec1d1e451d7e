package org.tfgraft.runtime.variable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.op.InputGraphs;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * {@code tf.variable_scope(…)} before it is entered. It may be entered several times: the first
 * entry decides the scope's own name and the name scope that variables are told of.
 */
@PythonName("tensorflow.python.ops.variable_scope.variable_scope")
public final class VariableScopeContext implements ContextManager, PyObject {
  private final Object nameOrScope;
  private final String defaultName;
  private final boolean auxiliaryNameScope;
  private final Options options;
  private final Graph graph;
  private final Deque<Optional<NameScope>> entered = new ArrayDeque<>();
  private PureVariableScope pure;
  private String nameScopeToOpen;
  private boolean opensNameScope;

  public VariableScopeContext(Object nameOrScope, Options given) {
    this.nameOrScope = nameOrScope;
    boolean named = nameOrScope != null;
    this.defaultName = named ? null : given.string("default_name");
    if (defaultName == null && !named) {
      throw new TypeError("If default_name is None then name_or_scope is required");
    }
    this.options = given.with("reuse", ReuseMode.checked(given.get("reuse")));
    Object values = given.get("values");
    this.graph = InputGraphs.of(values == null ? new PyList<>() : Py.iterate(values));
    Object auxiliary = given.get("auxiliary_name_scope", true);
    if (!(auxiliary instanceof Boolean)) {
      throw new TypeError(
          "The auxiliary_name_scope must be `True` or `False`, while get "
              + Builtins.str(auxiliary));
    }
    this.auxiliaryNameScope = (Boolean) auxiliary;
  }

  /** Enters, and gives the scope, which its own close leaves. */
  public VariableScope open() {
    VariableScope scope = (VariableScope) enter();
    scope.onClose(() -> exit(null));
    return scope;
  }

  @Override
  public Object enter() {
    graph.asDefault();
    NameScope names = null;
    try {
      if (pure == null) {
        prepareNames();
      }
      names = opensNameScope ? graph.nameScope(nameScopeToOpen) : null;
      PureVariableScope scope = pure == null ? newScope(names) : pure;
      Object result = scope.enter();
      pure = scope;
      entered.push(Optional.ofNullable(names));
      return result;
    } catch (RuntimeException error) {
      if (names != null) {
        names.close();
      }
      graph.close();
      throw error;
    }
  }

  @Override
  public boolean exit(Throwable error) {
    Optional<NameScope> names = entered.pop();
    try {
      pure.exit();
    } finally {
      names.ifPresent(NameScope::close);
      graph.close();
    }
    return false;
  }

  /** The variable scope stays; the name scope and the graph are those of before. */
  @Override
  public void lost() {
    Optional<NameScope> names = entered.pop();
    pure.outlive(() -> names.ifPresent(NameScope::close));
    graph.close();
  }

  private void prepareNames() {
    if (nameOrScope != null
        && !(nameOrScope instanceof String)
        && !(nameOrScope instanceof VariableScope)) {
      throw new TypeError("VariableScope: name_or_scope must be a string or VariableScope.");
    }
    if (nameOrScope == null && ReuseMode.isSet(options.get("reuse"))) {
      throw new ValueError("reuse=True cannot be used without a name_or_scope");
    }
    if (!auxiliaryNameScope) {
      String current = graph.getNameScope();
      opensNameScope = true;
      nameScopeToOpen = current == null || current.isEmpty() ? current : current + "/";
      return;
    }
    nameScopeToOpen = nameOrScope == null ? defaultName : lastName();
    opensNameScope = nameOrScope == null || !nameScopeToOpen.isEmpty();
  }

  private String lastName() {
    if (nameOrScope instanceof VariableScope scope) {
      return scope.name().substring(scope.name().lastIndexOf('/') + 1);
    }
    return (String) nameOrScope;
  }

  private PureVariableScope newScope(NameScope names) {
    String nameScope = names == null ? null : names.name();
    if (nameOrScope == null) {
      Builtins.hash(options.get("default_name"));
      String unique = VariableScopeStore.of(graph).uniqueName(defaultName);
      return new PureVariableScope(unique, nameScope, options.with("reuse", null));
    }
    if (nameOrScope instanceof VariableScope scope) {
      return new PureVariableScope(scope, scope.originalNameScope(), options);
    }
    return new PureVariableScope(nameOrScope, nameScope, options);
  }
}
