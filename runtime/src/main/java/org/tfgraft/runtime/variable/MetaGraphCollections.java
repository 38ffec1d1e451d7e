package org.tfgraft.runtime.variable;

import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoList;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyTuple;

/** The collections of a graph in a MetaGraphDef message. */
final class MetaGraphCollections {
  /** Collections whose variables are kept whole, not by their names. */
  static final Set<String> OF_VARIABLES =
      Set.of(
          "variables",
          "local_variables",
          "trainable_variables",
          "moving_average_variables",
          "model_variables",
          "metric_variables",
          "global_step");

  private final Graph graph;
  private final String scope;
  private final Set<String> excluded;

  MetaGraphCollections(Graph graph, String scope, Set<String> excluded) {
    this.graph = graph;
    this.scope = scope;
    this.excluded = excluded;
  }

  /** Adds one collection, unless it has no name or something in it cannot be written. */
  void write(Object key, Proto message) {
    if (!(key instanceof String || key instanceof PyBytes)) {
      return;
    }
    List<Object> items = graph.getCollection(key).stream().filter(this::isIncluded).toList();
    if (items.isEmpty()) {
      return;
    }
    Proto collection = Proto.of("CollectionDef");
    try {
      if (OF_VARIABLES.contains(key)) {
        items.forEach(item -> writeVariable(item, collection));
      } else {
        write(items, collection);
      }
    } catch (PyException unserializable) {
      return;
    }
    message.map("collection_def").message(key).copyFrom(collection);
  }

  private boolean isIncluded(Object item) {
    Object name = item instanceof String ? item : Builtins.getattr(item, "name", null);
    return !(name instanceof String text)
        || !excluded.contains(text) && ScopedNodes.isIn(scope, text);
  }

  private void writeVariable(Object item, Proto collection) {
    PyDict<String, Object> keywords = new PyDict<>();
    keywords.put("export_scope", scope.isEmpty() ? null : scope);
    Object message = Py.callMethod(item, "to_proto", PyTuple.of(), keywords);
    if (message != null) {
      Object bytes = Py.callMethod(message, "SerializeToString", PyTuple.of(), new PyDict<>());
      collection.message("bytes_list").list("value").add(bytes);
    }
  }

  private void write(List<Object> items, Proto collection) {
    Object first = items.get(0);
    if (first instanceof String || first instanceof PyBytes) {
      fill(items, collection.message("bytes_list"));
    } else if (first instanceof Double) {
      fill(items, collection.message("float_list"));
    } else if (first instanceof Number || first instanceof Boolean) {
      fill(items, collection.message("int64_list"));
    } else {
      ProtoList names = collection.message("node_list").list("value");
      for (Object item : items) {
        String name = Builtins.str(Py.getattr(item, "name"));
        if (name.startsWith(scope)) {
          names.add(ScopedNames.strip(name, scope));
        }
      }
    }
  }

  private static void fill(List<Object> items, Proto list) {
    items.forEach(list.list("value")::add);
  }
}
