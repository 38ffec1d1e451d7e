package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.UnknownError}. */
@PythonName("tensorflow.python.framework.errors_impl.UnknownError")
public final class UnknownError extends OpError {
  public UnknownError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 2);
  }
}
