package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.ResourceExhaustedError}. */
@PythonName("tensorflow.python.framework.errors_impl.ResourceExhaustedError")
public final class ResourceExhaustedError extends OpError {
  public ResourceExhaustedError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 8);
  }
}
