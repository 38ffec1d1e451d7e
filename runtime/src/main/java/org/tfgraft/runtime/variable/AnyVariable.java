package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorShape;

/** What {@code get_variable} gives where partitioners are used: a variable, whole or in parts. */
public interface AnyVariable {
  String name();

  DType dtype();

  TensorShape shape();
}
