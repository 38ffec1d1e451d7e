package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.InvalidArgumentError}. */
@PythonName("tensorflow.python.framework.errors_impl.InvalidArgumentError")
public final class InvalidArgumentError extends OpError {
  public InvalidArgumentError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 3);
  }
}
