package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.FailedPreconditionError}. */
@PythonName("tensorflow.python.framework.errors_impl.FailedPreconditionError")
public final class FailedPreconditionError extends OpError {
  public FailedPreconditionError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 9);
  }
}
