package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.op.GraphImport;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoFiles;
import org.tfgraft.runtime.proto.ProtoList;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.train.import_meta_graph}: the nodes and the collections of a MetaGraphDef message. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class MetaGraphImport {
  static final String UNBOUND = "unbound_inputs";
  private static final String TRAINABLE = "trainable_variables";

  private final Proto message;
  private final Options options;
  private final Graph graph;
  private final Map<Object, Variable> variables = new HashMap<>();
  private String scope;

  private MetaGraphImport(Proto message, Options options) {
    this.message = message;
    this.options = options;
    graph = options.get("graph") == null ? Graph.current() : (Graph) options.get("graph");
  }

  /** What was imported: the scope around the names, and the variables by their names inside. */
  public record Imported(Proto message, String scope, PyDict<String, Object> variables) {}

  /** Imports a message, or the file that has it, into a graph. */
  public static Imported run(Object messageOrFile, Options options) {
    boolean isMessage =
        messageOrFile instanceof Proto given && given.type().name().equals("MetaGraphDef");
    Proto message =
        isMessage ? (Proto) messageOrFile : ProtoFiles.read(messageOrFile, "MetaGraphDef");
    return new MetaGraphImport(message, options).run();
  }

  private Imported run() {
    checkUnbound();
    try (PyContext isDefault = graph.asDefault()) {
      if (options.flag("clear_devices")) {
        message.message("graph_def").list("node").messages().forEach(n -> n.set("device", ""));
      }
      String wanted = Options.text(options.orElse("import_scope", ""));
      scope = graph.uniqueName(wanted, false);
      Options nodes =
          new Options()
              .with("name", wanted.isEmpty() ? scope : wanted)
              .with("input_map", options.get("input_map"))
              .with("return_elements", options.get("return_elements"));
      GraphImport.run(message.message("graph_def"), nodes);
      Map<Object, Object> collections = message.map("collection_def").sorted();
      restore(TRAINABLE, collections.remove(TRAINABLE));
      collections.forEach(this::restore);
      return new Imported(message, scope, variables());
    }
  }

  private String unboundKey() {
    return Options.text(options.get("unbound_inputs_col_name", UNBOUND));
  }

  private void checkUnbound() {
    if (!(message.map("collection_def").find(unboundKey()) instanceof Proto collection)) {
      return;
    }
    List<String> inputs = new ArrayList<>();
    collection.message("bytes_list").list("value").forEach(i -> inputs.add(((PyBytes) i).text()));
    PyDict<?, ?> given =
        options.get("input_map") instanceof PyDict<?, ?> map ? map : new PyDict<>();
    boolean sameInputs = Builtins.sorted(inputs).equals(Builtins.sorted(given.keySet()));
    if (!inputs.isEmpty() && (given.isEmpty() || !sameInputs)) {
      inputs.removeIf(given::containsKey);
      throw new ValueError(
          "Graph contains unbound inputs: %s. Must provide these inputs through input_map."
              .formatted(String.join(",", inputs)));
    }
  }

  private void restore(Object key, Object collection) {
    Object wanted = options.get("restore_collections_predicate");
    boolean left =
        collection == null
            || key.equals(unboundKey())
            || wanted != null && !Py.truth(Py.call(wanted, key));
    String kind = left ? null : ((Proto) collection).which("kind");
    if (kind == null) {
      return;
    }
    ProtoList values = ((Proto) collection).message(kind).list("value");
    boolean ofVariables =
        kind.equals("bytes_list") && MetaGraphCollections.OF_VARIABLES.contains(key);
    for (Object value : values) {
      graph.addToCollection(key, ofVariables ? variable(value) : element(kind, value));
    }
  }

  /** The variable of a message; one for all collections it is in. */
  private Variable variable(Object bytes) {
    Variable known = variables.get(bytes);
    if (known == null) {
      Proto definition = Proto.of("VariableDef");
      Py.callMethod(definition, "ParseFromString", PyTuple.of(bytes), new PyDict<>());
      known = VariableDefs.read(definition, scope);
      variables.put(bytes, known);
    }
    return known;
  }

  private Object element(String kind, Object value) {
    if (kind.equals("node_list")) {
      return graph.asGraphElement(ScopedNames.prepend((String) value, scope), true, true);
    }
    if (kind.equals("int64_list") || scope.isEmpty()) {
      return value;
    }
    if (value instanceof PyBytes bytes) {
      return ScopedNames.prepend(bytes.text(), scope);
    }
    throw new TypeError("Expected binary or unicode string, got " + Builtins.repr(value));
  }

  private PyDict<String, Object> variables() {
    PyDict<String, Object> found = new PyDict<>();
    PyList<Object> all =
        graph.getCollection("variables", new org.tfgraft.runtime.api.Arg("scope", scope));
    for (Object variable : all) {
      String name = Builtins.str(Py.getattr(variable, "name"));
      found.put(ScopedNames.strip(name, scope), variable);
    }
    return found;
  }
}
