package org.tfgraft.runtime.variable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.op.OpDefProtos;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.Unsupported;

/** A graph with its collections as MetaGraphDef message. */
public final class MetaGraphs {
  private static final Set<String> OF_VARIABLES =
      Set.of(
          "variables",
          "local_variables",
          "trainable_variables",
          "moving_average_variables",
          "model_variables",
          "metric_variables",
          "global_step");

  private MetaGraphs() {}

  /** {@code tf.train.export_meta_graph} without a file. */
  public static Proto export(Options o) {
    for (String option : List.of("filename", "saver_def", "export_scope", "collection_list")) {
      if (o.get(option) != null) {
        throw new Unsupported("tf.train.export_meta_graph(" + option + "=…)");
      }
    }
    Graph graph = o.get("graph") == null ? Graph.current() : (Graph) o.get("graph");
    Proto meta = Proto.of("MetaGraphDef");
    Proto definition =
        o.get("graph_def") == null
            ? graph.asGraphDef(new Arg("add_shapes", true))
            : ((Proto) o.get("graph_def")).copy();
    if (o.flag("clear_devices")) {
      definition.list("node").messages().forEach(node -> node.set("device", ""));
    }
    Proto info = meta.message("meta_info_def");
    Set<String> types = new TreeSet<>();
    definition.list("node").messages().forEach(node -> types.add(node.text("op")));
    Proto operations = info.message("stripped_op_list");
    types.forEach(type -> operations.list("op").addMessage().copyFrom(OpDefProtos.of(type)));
    info.set("tensorflow_version", "1.15.3").set("tensorflow_git_version", "unknown");
    info.set("stripped_default_attrs", o.flag("strip_default_attrs"));
    meta.message("graph_def").merge(definition);
    for (Object key : graph.getAllCollectionKeys()) {
      if (key instanceof String name) {
        write(graph, name, meta);
      }
    }
    return meta;
  }

  private static void write(Graph graph, String key, Proto meta) {
    List<Object> items = graph.getCollection(key);
    if (items.isEmpty()) {
      return;
    }
    Proto collection = Proto.of("CollectionDef");
    try {
      if (OF_VARIABLES.contains(key)) {
        for (Object item : items) {
          Object message = Py.callMethod(item, "to_proto", PyTuple.of(), new PyDict<>());
          Object bytes = Py.callMethod(message, "SerializeToString", PyTuple.of(), new PyDict<>());
          collection.message("bytes_list").list("value").add(bytes);
        }
      } else {
        write(items, collection);
      }
    } catch (PyException unserializable) {
      return;
    }
    meta.map("collection_def").message(key).copyFrom(collection);
  }

  private static void write(List<Object> items, Proto collection) {
    Object first = items.get(0);
    if (first instanceof String || first instanceof PyBytes) {
      items.forEach(item -> collection.message("bytes_list").list("value").add(item));
    } else if (first instanceof Double) {
      items.forEach(item -> collection.message("float_list").list("value").add(item));
    } else if (first instanceof Number || first instanceof Boolean) {
      items.forEach(item -> collection.message("int64_list").list("value").add(item));
    } else {
      items.forEach(
          item ->
              collection
                  .message("node_list")
                  .list("value")
                  .add(Builtins.str(Py.getattr(item, "name"))));
    }
  }
}
