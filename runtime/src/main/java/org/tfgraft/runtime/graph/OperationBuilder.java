package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of an operation about to be made. The graph gives it its final name, control inputs and
 * device; the shapes of its outputs are asked for before it joins the graph, so that an operation
 * whose inputs do not fit is never seen.
 */
public final class OperationBuilder {
  /** Gives the static shapes of an operation's outputs, or throws a ValueError. */
  @FunctionalInterface
  public interface ShapeInference {
    List<TensorShape> infer(Operation operation);
  }

  private final Graph graph;
  private final String type;
  private String name;
  private final List<Tensor> inputs = new ArrayList<>();
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private final List<DType> outputTypes = new ArrayList<>();

  OperationBuilder(Graph graph, String type) {
    this.graph = graph;
    this.type = type;
    this.name = type;
  }

  /** The wanted name: made unique in the current name scope, or taken as it is if it ends in /. */
  public OperationBuilder name(String wanted) {
    name = wanted;
    return this;
  }

  public OperationBuilder input(Tensor tensor) {
    inputs.add(tensor);
    return this;
  }

  public OperationBuilder attribute(String key, Object value) {
    attributes.put(key, value);
    return this;
  }

  public OperationBuilder output(DType dtype) {
    outputTypes.add(dtype);
    return this;
  }

  public Operation build(ShapeInference shapes) {
    return graph.create(this, shapes);
  }

  String type() {
    return type;
  }

  String name() {
    return name;
  }

  List<Tensor> inputs() {
    return inputs;
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  List<DType> outputTypes() {
    return outputTypes;
  }
}
