package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DeferredContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.name_scope}: the scopes of functions, which follow their inputs into another graph. */
public final class NameScopes {
  private NameScopes() {}

  /** Enters the scope of a function: its name if given, else the default, in the values' graph. */
  public static NameScope of(Object name, String defaultName, Object... values) {
    if (name == null && defaultName == null && values.length > 0) {
      throw new ValueError("At least one of name (None) and default_name (None) must be provided.");
    }
    Iterable<?> list =
        values.length == 1 && values[0] instanceof Iterable<?> one ? one : PyList.of(values);
    return open(name == null ? defaultName : name, defaultName, list);
  }

  /** Enters the scope that the options name, or the default one. */
  public static NameScope of(Options options, String defaultName, Object... values) {
    return of(options.get("name"), defaultName, values);
  }

  /** {@code tf.name_scope(name, default_name, values)}, entered. */
  public static NameScope open(Object name, Options options) {
    checkDefault(options);
    return opened(name, options);
  }

  private static NameScope opened(Object name, Options options) {
    String defaultName = options.string("default_name");
    Object values = options.get("values");
    Object chosen = name == null ? defaultName : name;
    if (chosen == null && values != null) {
      throw new ValueError("At least one of name (None) and default_name (None) must be provided.");
    }
    Iterable<?> list = values != null && Py.truth(values) ? Py.iterate(values) : PyList.of();
    return open(chosen, defaultName, list);
  }

  /** {@code tf.name_scope(name, default_name, values)}, not yet entered. */
  public static ContextManager deferred(Object name, Options options) {
    checkDefault(options);
    Object given = name == null ? options.get("default_name") : name;
    return new DeferredContext(
        given, () -> opened(name, options), entered -> ((NameScope) entered).name());
  }

  private static void checkDefault(Options options) {
    Object defaultName = options.get("default_name");
    if (defaultName != null && !(defaultName instanceof String)) {
      throw new TypeError(
          "`default_name` type ("
              + Builtins.str(PyType.of(defaultName))
              + ") is not a string type."
              + " You likely meant to pass this into the `values` kwarg.");
    }
  }

  private static NameScope open(Object name, String defaultName, Iterable<?> values) {
    Graph current = Graph.current();
    Graph graph = InputGraphs.of(values);
    String text = name == null ? defaultName : Options.text(name);
    if (graph == current) {
      return graph.nameScope(text);
    }
    graph.asDefault();
    try {
      NameScope scope = graph.nameScope(text);
      return new NameScope(
          scope.name(),
          () -> {
            scope.close();
            graph.close();
          });
    } catch (RuntimeException error) {
      graph.close();
      throw error;
    }
  }
}
