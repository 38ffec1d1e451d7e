package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;

/**
 * One call that makes an operation: values that are not yet tensors become constants named after
 * the inputs they stand for, types are inferred and checked, and what is not given has its default.
 */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Op {
  private final OpDef definition;
  private final List<Object> arguments = new ArrayList<>();
  private final Map<String, Object> given = new LinkedHashMap<>();
  private String name;

  private Op(String type) {
    definition = OpDefs.get(type);
    name = type;
  }

  /** Begins a call of that operation type with these inputs, in the order of its definition. */
  public static Op of(String type, Object... inputs) {
    Op op = new Op(type);
    for (Object input : inputs == null ? new Object[] {null} : inputs) {
      op.arguments.add(input);
    }
    return op;
  }

  /** A call whose name and attributes are the options of the same names. */
  public static Op of(String type, Options options, Object... inputs) {
    Op op = of(type, inputs).name(options.string("name"));
    for (OpDef.Attr attribute : op.definition.attributes()) {
      if (options.has(attribute.name())) {
        op.attr(attribute.name(), options.get(attribute.name()));
      }
    }
    return op;
  }

  /** The wanted name; null means the operation type. */
  public Op name(String wanted) {
    name = wanted == null ? definition.name() : wanted;
    return this;
  }

  /** An attribute; null means its default. */
  public Op attr(String key, Object value) {
    given.put(key, value);
    return this;
  }

  /** Makes the operation and gives its only output. */
  public Tensor tensor() {
    return operation().output(0);
  }

  /** Makes the operation and gives its outputs. */
  public PyList<Tensor> tensors() {
    return operation().outputs();
  }

  public Operation operation() {
    OpAttributes.check(definition, given);
    Graph graph = InputGraphs.of(arguments);
    PyContext isDefault = graph == Graph.current() ? () -> {} : graph.asDefault();
    try (isDefault;
        NameScope scope = graph.nameScope(name)) {
      return make(graph, scope.name());
    }
  }

  private Operation make(Graph graph, String scope) {
    OpInputs inputs = new OpInputs(definition, arguments);
    OpAttributes attributes = new OpAttributes(definition, inputs.inferred(), given);
    OperationBuilder builder = graph.operation(definition.name()).name(scope);
    inputs.tensors().forEach(builder::input);
    Map<String, Object> values = attributes.values();
    values.forEach(builder::attribute);
    definition.outputTypes(values).forEach(builder::output);
    try (PyContext placed = colocateWithReferences(graph, inputs)) {
      return builder.build(ShapeFunctions::infer);
    }
  }

  private static PyContext colocateWithReferences(Graph graph, OpInputs inputs) {
    List<PyContext> open = new ArrayList<>();
    for (Tensor reference : inputs.references()) {
      open.add(0, graph.colocateWith(reference.op(), false));
    }
    return () -> open.forEach(PyContext::close);
  }
}
