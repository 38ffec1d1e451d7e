package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySet;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.library.PyRe;
import org.tfgraft.runtime.python.library.RePattern;

/** The named lists that a graph keeps for its programs. */
public final class Collections {
  private final Graph graph;
  private final PyDict<Object, PyList<Object>> lists = new PyDict<>();

  Collections(Graph graph) {
    this.graph = graph;
  }

  public void add(Object name, Object value) {
    graph.checkNotFinalized();
    reference(name).add(value);
  }

  /** Adds to one list for a string, else once to each list named, in the order of a Python set. */
  public void addToAll(Object names, Object value) {
    if (names instanceof String) {
      add(names, value);
      return;
    }
    PySet.from(names).forEach(name -> add(name, value));
  }

  /** The list itself, made if need be. */
  public PyList<Object> reference(Object name) {
    PyList<Object> list = lists.get(name);
    if (list == null) {
      list = new PyList<>();
      lists.put(name, list);
    }
    return list;
  }

  /** A copy of the list, of those elements whose name the pattern matches from the start. */
  public PyList<Object> get(Object name, Object scope) {
    PyList<Object> list = lists.get(name);
    if (list == null) {
      return new PyList<>();
    }
    if (scope == null) {
      return PyList.from(list);
    }
    RePattern pattern = pattern(scope);
    PyList<Object> matching = new PyList<>();
    for (Object item : list) {
      String itemName = nameOf(item);
      if (itemName != null && pattern.match(itemName) != null) {
        matching.add(item);
      }
    }
    return matching;
  }

  private static RePattern pattern(Object scope) {
    if (scope instanceof String || scope instanceof RePattern) {
      return PyRe.compile(scope);
    }
    Builtins.hash(scope);
    throw new TypeError("first argument must be string or compiled pattern");
  }

  private static String nameOf(Object item) {
    if (item instanceof TensorLike tensor) {
      return tensor.name();
    }
    if (item instanceof Operation operation) {
      return operation.name();
    }
    return Builtins.getattr(item, "name", null) instanceof String name ? name : null;
  }

  public PyList<Object> keys() {
    return PyList.from(lists.keySet());
  }

  /** The keys that are strings. */
  public PyList<Object> names() {
    PyList<Object> names = new PyList<>();
    lists.keySet().stream().filter(String.class::isInstance).forEach(names::add);
    return names;
  }

  public void clear(Object name) {
    graph.checkNotFinalized();
    lists.remove(name);
  }
}
