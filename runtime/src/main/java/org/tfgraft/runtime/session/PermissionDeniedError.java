package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.PermissionDeniedError}. */
@PythonName("tensorflow.python.framework.errors_impl.PermissionDeniedError")
public final class PermissionDeniedError extends OpError {
  public PermissionDeniedError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 7);
  }
}
