package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.UnavailableError}. */
@PythonName("tensorflow.python.framework.errors_impl.UnavailableError")
public final class UnavailableError extends OpError {
  public UnavailableError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 14);
  }
}
