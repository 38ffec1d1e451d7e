package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.OpDefs;

/** Which nodes TensorFlow computes once, before it runs a graph. */
final class ConstantFolding {
  private ConstantFolding() {}

  /** Whether a node depends on nothing but constants. */
  static boolean isConstant(Operation operation) {
    if (operation.type().equals("Const")) {
      return true;
    }
    if (operation.inputList().isEmpty() || OpDefs.get(operation.type()).stateful()) {
      return false;
    }
    return operation.inputList().stream().map(Tensor::op).allMatch(ConstantFolding::isConstant);
  }
}
