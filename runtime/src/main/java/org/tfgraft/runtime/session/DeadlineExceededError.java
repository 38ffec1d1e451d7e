package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.DeadlineExceededError}. */
@PythonName("tensorflow.python.framework.errors_impl.DeadlineExceededError")
public final class DeadlineExceededError extends OpError {
  public DeadlineExceededError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 4);
  }
}
