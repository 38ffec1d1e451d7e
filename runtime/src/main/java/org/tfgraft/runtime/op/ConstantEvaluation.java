package org.tfgraft.runtime.op;

import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.numpy.NdArray;

/**
 * Computes an operation while the graph is built. Who runs sessions provides it, because operations
 * know no kernels.
 */
public interface ConstantEvaluation {
  /** The outputs of an operation for values of its inputs, or null if it cannot be computed. */
  NdArray[] outputs(Operation operation, NdArray[] inputs);
}
