package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.AlreadyExistsError}. */
@PythonName("tensorflow.python.framework.errors_impl.AlreadyExistsError")
public final class AlreadyExistsError extends OpError {
  public AlreadyExistsError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 6);
  }
}
