package org.tfgraft.runtime.variable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ShapeFunctions;

/**
 * An initial value that reads no variable before it is initialized: what depends on variables is
 * made again on their initialized values.
 */
final class SafeInitialValue {
  private static final Set<String> LEFT_ALONE =
      Set.of("IsVariableInitialized", "VarIsInitializedOp", "ReadVariableOp", "If");
  private static final Set<String> VARIABLES = Set.of("Variable", "VariableV2", "VarHandleOp");

  private final String name;
  private final Map<String, Operation> made = new HashMap<>();

  private SafeInitialValue(String name) {
    this.name = name;
  }

  static Tensor of(String name, Tensor initialValue) {
    if (hasCycle(initialValue.op(), new HashSet<>(), new HashSet<>())) {
      return initialValue;
    }
    return new SafeInitialValue(name).tensor(initialValue);
  }

  private static boolean hasCycle(
      Operation operation, Set<Operation> started, Set<Operation> finished) {
    if (finished.contains(operation)) {
      return false;
    }
    if (!started.add(operation)) {
      return true;
    }
    List<Operation> sources = new ArrayList<>(operation.controlInputList());
    operation.inputList().forEach(input -> sources.add(input.op()));
    for (Operation source : sources) {
      if (hasCycle(source, started, finished)) {
        return true;
      }
    }
    finished.add(operation);
    return false;
  }

  private Tensor tensor(Tensor tensor) {
    Operation operation = made.get(tensor.op().name());
    if (operation == null) {
      operation = operation(tensor.op());
      made.put(tensor.op().name(), operation);
    }
    return operation.output((int) tensor.valueIndex());
  }

  private Operation operation(Operation operation) {
    if (LEFT_ALONE.contains(operation.type())) {
      return operation;
    }
    if (VARIABLES.contains(operation.type())) {
      Tensor initialized = initializedValue(operation);
      return initialized == null ? operation : initialized.op();
    }
    List<Tensor> inputs = new ArrayList<>();
    operation.inputList().forEach(input -> inputs.add(tensor(input)));
    return inputs.equals(operation.inputList()) ? operation : copy(operation, inputs);
  }

  private Operation copy(Operation operation, List<Tensor> inputs) {
    String type = operation.type().equals("RefSwitch") ? "Switch" : operation.type();
    OperationBuilder builder =
        operation.graph().operation(type).name((operation.name() + "_" + name).replace(':', '_'));
    inputs.forEach(builder::input);
    operation.attributes().forEach(builder::attribute);
    operation.outputs().forEach(output -> builder.output(output.dtype()));
    return builder.build(ShapeFunctions::infer);
  }

  private static Tensor initializedValue(Operation operation) {
    Graph graph = operation.graph();
    for (String collection : List.of("variables", "local_variables")) {
      for (Object item : graph.collectionStore().get(collection, null)) {
        if (item instanceof Variable variable && variable.name().equals(operation.name() + ":0")) {
          return variable.initializedValue();
        }
      }
    }
    return null;
  }
}
