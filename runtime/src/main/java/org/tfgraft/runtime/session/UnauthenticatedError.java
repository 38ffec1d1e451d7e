package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.UnauthenticatedError}. */
@PythonName("tensorflow.python.framework.errors_impl.UnauthenticatedError")
public final class UnauthenticatedError extends OpError {
  public UnauthenticatedError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 16);
  }
}
