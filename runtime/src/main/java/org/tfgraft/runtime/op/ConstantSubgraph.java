package org.tfgraft.runtime.op;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;

/**
 * The value of a tensor that depends on nothing but constants: as TensorFlow does when a shape
 * function asks for an input's value, the part of the graph before it is computed.
 */
final class ConstantSubgraph {
  private static final Set<String> NEVER =
      Set.of(
          "Placeholder",
          "PlaceholderWithDefault",
          "Switch",
          "Merge",
          "Enter",
          "Exit",
          "NextIteration",
          "LoopCond");
  private static final ConstantEvaluation EVALUATION =
      ServiceLoader.load(ConstantEvaluation.class, ConstantEvaluation.class.getClassLoader())
          .findFirst()
          .orElse((operation, inputs) -> null);

  private final Map<Operation, NdArray[]> computed = new HashMap<>();

  private ConstantSubgraph() {}

  /** The value, or null if it is not constant. */
  static NdArray value(Tensor tensor) {
    return isConstant(tensor.op(), new HashSet<>()) ? new ConstantSubgraph().of(tensor) : null;
  }

  private static boolean isConstant(Operation operation, Set<Operation> seen) {
    if (!seen.add(operation) || operation.type().equals("Const")) {
      return true;
    }
    return !operation.inputList().isEmpty()
        && !NEVER.contains(operation.type())
        && !OpDefs.get(operation.type()).stateful()
        && operation.inputList().stream().allMatch(input -> isConstant(input.op(), seen));
  }

  private NdArray of(Tensor tensor) {
    if (!computed.containsKey(tensor.op())) {
      computed.put(tensor.op(), outputs(tensor.op()));
    }
    NdArray[] outputs = computed.get(tensor.op());
    return outputs == null ? null : outputs[(int) tensor.valueIndex()];
  }

  private NdArray[] outputs(Operation operation) {
    if (operation.type().equals("Const")) {
      return new NdArray[] {(NdArray) operation.attribute("value")};
    }
    NdArray[] inputs = new NdArray[operation.inputList().size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = of(operation.input(i));
      if (inputs[i] == null) {
        return null;
      }
    }
    return EVALUATION.outputs(operation, inputs);
  }
}
