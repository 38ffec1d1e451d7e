package org.tfgraft.runtime.op;

import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Tensor;

/** A value that is no tensor but gives one where an operation wants it: variables and the like. */
public interface TensorSource {
  /** The tensor to use; the type asked for may be null; a reference only if so asked. */
  Tensor toTensor(DType dtype, boolean reference);
}
