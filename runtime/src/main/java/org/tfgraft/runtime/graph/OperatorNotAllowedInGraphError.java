package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;

/** What a tensor answers when it is used as a Python condition or iterated. */
@PythonName("tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError")
public class OperatorNotAllowedInGraphError extends TypeError {
  public OperatorNotAllowedInGraphError(Object... args) {
    super(args);
  }

  static OperatorNotAllowedInGraphError of(String task) {
    return new OperatorNotAllowedInGraphError(
        task
            + " is not allowed in Graph execution. Use Eager execution or decorate this function"
            + " with @tf.function.");
  }
}
