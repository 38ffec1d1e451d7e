package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.InternalError}. */
@PythonName("tensorflow.python.framework.errors_impl.InternalError")
public final class InternalError extends OpError {
  public InternalError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 13);
  }
}
