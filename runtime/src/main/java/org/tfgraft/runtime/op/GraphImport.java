package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.NodeDefs;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.import_graph_def}: the nodes of a message become operations of the current graph. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class GraphImport {
  private static final String COLOCATION = "loc:@";

  private final Graph graph = Graph.current();
  private final Map<String, Operation> made = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Object> mapped = new LinkedHashMap<>();
  private final Set<String> unusedMappings = new HashSet<>();
  private String prefix;

  private GraphImport() {}

  /** Imports the graph; the elements asked for, or null if none were. */
  public static PyList<Object> run(Object graphDef, Options o) {
    if (!(graphDef instanceof Proto message) || !message.type().name().equals("GraphDef")) {
      throw new TypeError("graph_def must be a GraphDef proto.");
    }
    List<Proto> nodes = message.list("node").messages();
    nodes.forEach(DefaultAttributes::fill);
    PyDict<?, ?> inputs = inputMap(o.get("input_map"));
    List<String> wanted = wanted(o.get("return_elements"));
    GraphImport importing = new GraphImport();
    importing.open(o.get("name"), inputs);
    importing.nameAll(nodes);
    nodes.forEach(importing::checkColocation);
    importing.makeAll(nodes);
    importing.placeWithOthers();
    importing.checkMappings(nodes);
    return wanted == null ? null : importing.elements(wanted);
  }

  private static PyDict<?, ?> inputMap(Object given) {
    if (given == null) {
      return new PyDict<>();
    }
    if (given instanceof PyDict<?, ?> map && map.keySet().stream().allMatch(GraphImport::isText)) {
      return map;
    }
    throw new TypeError("input_map must be a dictionary mapping strings to Tensor objects.");
  }

  private static boolean isText(Object value) {
    return value instanceof String || value instanceof PyBytes;
  }

  private static String text(Object value) {
    return value instanceof PyBytes bytes ? bytes.text() : (String) value;
  }

  private static List<String> wanted(Object given) {
    if (given == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Object name : Py.iterate(given)) {
      if (!isText(name)) {
        throw new TypeError("return_elements must be a list of strings.");
      }
      names.add(text(name));
    }
    return names;
  }

  private void open(Object name, PyDict<?, ?> inputs) {
    try (NameScope scope = NameScopes.of(name, "import", PyList.from(inputs.values()))) {
      prefix = scope.name();
      boolean convert = inputs.values().stream().anyMatch(value -> !(value instanceof Tensor));
      if (convert && "".equals(name)) {
        throw new ValueError(
            "tf.import_graph_def() requires a non-empty `name` if `input_map` contains non-Tensor"
                + " values. Try calling tf.convert_to_tensor() on `input_map` values before calling"
                + " tf.import_graph_def().");
      }
      try (PyContext inner = convert ? graph.nameScope("_inputs") : () -> {}) {
        inputs.forEach((key, value) -> map(text(key), Conversion.tensor(value, null)));
      }
    }
  }

  private void map(String name, Tensor tensor) {
    String key = name.startsWith("^") ? name : output(name);
    mapped.put(key, tensor);
    unusedMappings.add(key);
  }

  /** The name of an output with its index. */
  private static String output(String name) {
    String[] parts = name.split(":", -1);
    boolean valid = parts.length == 1 || parts.length == 2 && parts[1].matches("-?\\d+");
    if (!valid) {
      throw new ValueError("Cannot convert " + Builtins.repr(name) + " to a tensor name.");
    }
    return parts.length == 1 ? name + ":0" : name;
  }

  private void nameAll(List<Proto> nodes) {
    Set<String> taken = new HashSet<>();
    nodes.forEach(node -> taken.add(node.text("name")));
    for (Proto node : nodes) {
      String name = node.text("name");
      String full = prefix + name;
      for (int i = 1; prefix.isEmpty() && isTaken(full, name, taken); i++) {
        full = name + "_" + i;
      }
      names.put(name, full);
    }
  }

  private boolean isTaken(String candidate, String own, Set<String> taken) {
    return graph.find(candidate) != null || !candidate.equals(own) && taken.contains(candidate);
  }

  private void makeAll(List<Proto> nodes) {
    Map<Integer, Proto> waiting = new TreeMap<>();
    nodes.forEach(node -> waiting.put(waiting.size(), node));
    while (!waiting.isEmpty()) {
      Integer ready = null;
      for (Map.Entry<Integer, Proto> entry : waiting.entrySet()) {
        if (isReady(entry.getValue())) {
          ready = entry.getKey();
          break;
        }
      }
      if (ready == null) {
        throw new ValueError(waiting.size() + " nodes in a cycle or with inputs that do not exist");
      }
      make(waiting.remove(ready));
    }
  }

  private boolean isReady(Proto node) {
    return node.list("input").stream()
        .map(input -> (String) input)
        .allMatch(
            input -> input.startsWith("^") ? control(node, input) != null : isMade(node, input));
  }

  private boolean isMade(Proto node, String input) {
    if (mapped.containsKey(output(input))) {
      return true;
    }
    String source = output(input).substring(0, output(input).lastIndexOf(':'));
    checkExists(node, source, input);
    return made.containsKey(source);
  }

  private void checkExists(Proto node, String source, String input) {
    if (!names.containsKey(source)) {
      throw new ValueError(
          "Node '%s': Unknown input node '%s'".formatted(node.text("name"), input));
    }
  }

  private Operation control(Proto node, String input) {
    if (mapped.get(input) instanceof Tensor tensor) {
      return tensor.op();
    }
    checkExists(node, input.substring(1), input);
    return made.get(input.substring(1));
  }

  private void make(Proto node) {
    String type = node.text("op");
    if (!OpDefs.has(type)) {
      throw new ValueError("No op named " + type + " in defined operations.");
    }
    OperationBuilder builder = graph.operation(type).name(names.get(node.text("name")) + "/");
    List<Operation> controls = new ArrayList<>();
    for (Object item : node.list("input")) {
      String input = (String) item;
      if (input.startsWith("^")) {
        unusedMappings.remove(input);
        controls.add(control(node, input));
      } else {
        builder.input(tensor(input));
      }
    }
    Map<String, Object> attributes = attributes(node);
    attributes.forEach(builder::attribute);
    OpDefs.get(type).outputTypes(attributes).forEach(builder::output);
    String device =
        others(names.get(node.text("name")), attributes).isEmpty() ? node.text("device") : "";
    Operation operation;
    try (PyContext there = graph.device(device)) {
      operation = builder.build(ShapeFunctions::infer);
    }
    controls.forEach(operation::addControlInput);
    graph.takeName(operation.name());
    made.put(node.text("name"), operation);
  }

  private Tensor tensor(String input) {
    String output = output(input);
    unusedMappings.remove(output);
    if (mapped.get(output) instanceof Tensor tensor) {
      return tensor;
    }
    int colon = output.lastIndexOf(':');
    return made.get(output.substring(0, colon))
        .output(Integer.parseInt(output.substring(colon + 1)));
  }

  private Map<String, Object> attributes(Proto node) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    node.map("attr")
        .sorted()
        .forEach((key, value) -> attributes.put((String) key, NodeDefs.value((Proto) value)));
    attributes.remove("_output_shapes");
    if (attributes.get("_class") instanceof List<?> groups) {
      attributes.put("_class", groups.stream().map(group -> renamed((String) group)).toList());
    }
    return attributes;
  }

  private String renamed(String group) {
    if (!group.startsWith(COLOCATION)) {
      return group;
    }
    String name = group.substring(COLOCATION.length());
    return COLOCATION + names.getOrDefault(name, prefix + name);
  }

  private void checkColocation(Proto node) {
    for (String other : others("", attributes(node))) {
      if (!names.containsValue(other)) {
        throw new ValueError(
            "Node '%s' expects to be colocated with unknown node '%s'"
                .formatted(node.text("name"), other.substring(prefix.length())));
      }
    }
  }

  /** The operations that one of that name and these attributes stays with. */
  private static List<String> others(String name, Map<String, Object> attributes) {
    List<?> groups = attributes.get("_class") instanceof List<?> list ? list : List.of();
    return groups.stream()
        .map(group -> (String) group)
        .filter(group -> group.startsWith(COLOCATION))
        .map(group -> group.substring(COLOCATION.length()))
        .filter(other -> !other.equals(name))
        .toList();
  }

  /** Operations that stay with others have their device. */
  private void placeWithOthers() {
    for (Operation operation : made.values()) {
      others(operation.name(), operation.attributes()).stream()
          .map(graph::find)
          .filter(other -> other != null && !other.device().isEmpty())
          .findFirst()
          .ifPresent(other -> graph.place(operation, other.device()));
    }
  }

  private void checkMappings(List<Proto> nodes) {
    List<String> missing = new ArrayList<>();
    for (String key : mapped.keySet()) {
      String name = key.startsWith("^") ? key.substring(1) : key.substring(0, key.lastIndexOf(':'));
      boolean known = nodes.stream().anyMatch(node -> node.text("name").equals(name));
      if (unusedMappings.contains(key) && !known) {
        missing.add(key);
      }
    }
    if (!missing.isEmpty()) {
      throw new ValueError(
          "Attempted to map inputs that were not found in graph_def: ["
              + String.join(", ", missing)
              + "]");
    }
  }

  private PyList<Object> elements(List<String> wanted) {
    PyList<Object> elements = new PyList<>();
    for (String name : wanted) {
      boolean isTensor = name.contains(":");
      String source = isTensor ? output(name).substring(0, output(name).lastIndexOf(':')) : name;
      if (isTensor && mapped.containsKey(name)) {
        elements.add(mapped.get(name));
      } else if (!made.containsKey(source)) {
        throw new ValueError(
            (isTensor ? "Requested return tensor '" : "Requested return node '")
                + name
                + "' not found in graph def");
      } else {
        elements.add(isTensor ? tensor(name) : made.get(source));
      }
    }
    return elements;
  }
}
