package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.NotFoundError}. */
@PythonName("tensorflow.python.framework.errors_impl.NotFoundError")
public final class NotFoundError extends OpError {
  public NotFoundError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 5);
  }
}
