package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.AbortedError}. */
@PythonName("tensorflow.python.framework.errors_impl.AbortedError")
public final class AbortedError extends OpError {
  public AbortedError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 10);
  }
}
