package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.CancelledError}. */
@PythonName("tensorflow.python.framework.errors_impl.CancelledError")
public final class CancelledError extends OpError {
  public CancelledError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 1);
  }
}
