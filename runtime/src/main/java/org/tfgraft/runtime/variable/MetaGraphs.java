package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.op.DefaultAttributes;
import org.tfgraft.runtime.op.OpDefProtos;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoFiles;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** {@code tf.train.export_meta_graph}: a graph with its collections as MetaGraphDef message. */
public final class MetaGraphs {
  private static final String VERSION = "1.15.3";

  private final Options options;
  private final Graph graph;
  private final String scope;
  private final boolean clearsDevices;
  private final Set<String> excluded;

  private MetaGraphs(Options options) {
    this.options = options;
    graph = options.get("graph") == null ? Graph.current() : (Graph) options.get("graph");
    scope = Options.text(options.orElse("export_scope", ""));
    clearsDevices = options.flag("clear_devices");
    excluded = options.flag("clear_extraneous_savers") ? savers() : Set.of();
  }

  /** The message, which is written to a file too if one is named. */
  public static Proto export(Options options) {
    checkType(options, "meta_info_def", "MetaInfoDef");
    checkType(options, "graph_def", "GraphDef");
    checkType(options, "saver_def", "SaverDef");
    Proto message = new MetaGraphs(options).message();
    if (options.get("filename") != null) {
      String file = Builtins.str(options.get("filename"));
      ProtoFiles.write(message, file, options.flag("as_text"));
    }
    return message;
  }

  private static void checkType(Options options, String option, String type) {
    Object value = options.get(option);
    boolean right =
        value instanceof Proto message && message.type().pythonType().name().equals(type);
    if (value != null && !right) {
      throw new TypeError(option + " must be of type " + type + ", not %s", PyType.of(value));
    }
  }

  private Proto message() {
    Proto definition = definition();
    Proto message = Proto.of("MetaGraphDef");
    Proto info = message.message("meta_info_def");
    if (options.get("meta_info_def") instanceof Proto given) {
      info.merge(given.set("tensorflow_version", VERSION).set("tensorflow_git_version", "unknown"));
    }
    info.set("tensorflow_version", VERSION).set("tensorflow_git_version", "unknown");
    message.message("graph_def").merge(definition);
    if (info.message("stripped_op_list").list("op").isEmpty()) {
      OpDefProtos.list(definition, info.message("stripped_op_list"));
    }
    if (options.flag("strip_default_attrs")) {
      message.message("graph_def").list("node").messages().forEach(DefaultAttributes::strip);
      info.set("stripped_default_attrs", true);
    }
    if (options.get("saver_def") instanceof Proto saver) {
      message.message("saver_def").merge(saver);
    }
    Object keys = options.orElse("collection_list", graph.getAllCollectionKeys());
    MetaGraphCollections collections = new MetaGraphCollections(graph, scope, excluded);
    for (Object key : Py.iterate(keys)) {
      collections.write(key, message);
    }
    return message;
  }

  private Proto definition() {
    Proto given = (Proto) options.get("graph_def");
    if (scope.isEmpty() && !options.flag("clear_extraneous_savers") && !clearsDevices) {
      return given == null ? whole() : given;
    }
    Proto definition = Proto.of("GraphDef");
    definition.message("versions").copyFrom(graph.graphDefVersions());
    List<String> unbound = new ArrayList<>();
    List<Proto> nodes = given == null ? ScopedNodes.of(graph) : given.list("node").messages();
    ScopedNodes scoped = new ScopedNodes(scope, clearsDevices, unbound);
    for (Proto node : nodes) {
      if (ScopedNodes.isIn(scope, node.text("name")) && !excluded.contains(node.text("name"))) {
        definition.list("node").addMessage().copyFrom(scoped.stripped(node));
      }
    }
    graph.clearCollection(MetaGraphImport.UNBOUND);
    unbound.forEach(input -> graph.addToCollection(MetaGraphImport.UNBOUND, input));
    return definition;
  }

  private Proto whole() {
    return graph.asGraphDef(new org.tfgraft.runtime.api.Arg("add_shapes", true));
  }

  /** The nodes of all savers but the one that is exported too. */
  private Set<String> savers() {
    Proto given = (Proto) options.get("graph_def");
    List<Proto> nodes = (given == null ? graph.asGraphDef() : given).list("node").messages();
    Set<String> scopes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Proto node : nodes) {
      if (node.text("op").matches("(Legacy)?(Save|Restore)(V2|Slice)?")) {
        names.add(node.text("name"));
        scopes.add(scopeOf(node.text("name")));
      }
    }
    scopes.removeAll(names);
    if (options.get("saver_def") instanceof Proto saver) {
      scopes.remove(scopeOf(saver.text("save_tensor_name")));
      scopes.remove(scopeOf(saver.text("restore_op_name")));
    }
    Set<String> members = new HashSet<>();
    nodes.stream()
        .map(node -> node.text("name"))
        .filter(name -> scopes.stream().anyMatch(each -> name.startsWith(each + "/")))
        .forEach(members::add);
    return members;
  }

  private static String scopeOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
