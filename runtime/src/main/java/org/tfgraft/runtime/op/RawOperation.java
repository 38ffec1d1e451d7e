package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NodeDefs;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.TypeError;

/**
 * {@code Graph.create_op}: an operation whose inputs are tensors already and whose attributes are
 * {@code AttrValue} messages. It opens no name scope and stays with no other operation.
 */
final class RawOperation {
  private final OpDef definition;
  private final String name;
  private final List<Tensor> inputs = new ArrayList<>();
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  private RawOperation(OpDef definition, String name) {
    this.definition = definition;
    this.name = name;
  }

  static Operation make(Graph graph, Object type, Object inputs, Options options) {
    List<Tensor> tensors = tensors(inputs);
    graph.checkNotFinalized();
    OpDef definition = OpDefs.get((String) type);
    String name = graph.operationName(options.orElse("name", type));
    RawOperation raw =
        new RawOperation(
            definition,
            name.endsWith("/") ? name.substring(0, name.length() - 1) : graph.uniqueName(name));
    raw.inputs.addAll(tensors);
    if (options.get("attrs") instanceof PyDict<?, ?> attrs) {
      attrs.forEach(
          (key, value) -> raw.attributes.put((String) key, NodeDefs.value((Proto) value)));
    }
    raw.checkTypes(options.get("input_types"));
    return raw.make(graph);
  }

  private static List<Tensor> tensors(Object inputs) {
    List<Tensor> tensors = new ArrayList<>();
    for (Object input : Py.iterate(inputs)) {
      if (!(input instanceof Tensor tensor)) {
        throw new TypeError(
            "Input #" + tensors.size() + " is not a tensor: " + Builtins.str(input));
      }
      tensors.add(tensor);
    }
    if (!(inputs instanceof PyList<?>)) {
      throw new TypeError("inputs needs to be a list of Tensors: " + Builtins.str(inputs));
    }
    return tensors;
  }

  private void checkTypes(Object wanted) {
    if (wanted == null) {
      return;
    }
    PyList<Object> types = PyList.from(wanted);
    boolean fit = types.size() == inputs.size();
    for (int i = 0; fit && i < types.size(); i++) {
      fit = ((DType) types.get(i)).isCompatibleWith(inputs.get(i).dtype());
    }
    if (!fit) {
      throw new TypeError(
          "In op '%s', input types (%s) are not compatible with expected types (%s)"
              .formatted(name, names(inputs.stream().map(Tensor::dtype).toList()), names(types)));
    }
  }

  private static String names(List<?> types) {
    return types.stream().map(Builtins::repr).collect(Collectors.joining(", ", "[", "]"));
  }

  private Operation make(Graph graph) {
    OpInputs grouped = new OpInputs(definition, grouped());
    Map<String, Object> values =
        new OpAttributes(definition, grouped.inferred(), attributes).values();
    OperationBuilder builder = graph.operation(definition.name()).name(name + "/");
    inputs.forEach(builder::input);
    values.forEach(builder::attribute);
    definition.outputTypes(values).forEach(builder::output);
    return builder.build(ShapeFunctions::infer);
  }

  /** The inputs as the definition counts them, those that make one list together. */
  private List<Object> grouped() {
    List<Object> groups = new ArrayList<>();
    int next = 0;
    for (OpDef.Arg arg : definition.inputs()) {
      int end = next + (arg.isList() ? length(arg) : 1);
      if (end > inputs.size()) {
        throw new IndexError("list index out of range");
      }
      PyList<Object> group = PyList.from(inputs.subList(next, end));
      groups.add(arg.isList() ? group : group.get(0));
      next = end;
    }
    if (next != inputs.size()) {
      throw new AssertionError("");
    }
    return groups;
  }

  private int length(OpDef.Arg arg) {
    Object length = attributes.get(arg.numberAttr());
    Object types = attributes.get(arg.typeListAttr());
    return length instanceof Long number
        ? number.intValue()
        : types instanceof List<?> list ? list.size() : 0;
  }
}
