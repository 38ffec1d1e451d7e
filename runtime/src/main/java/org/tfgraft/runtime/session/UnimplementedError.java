package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.UnimplementedError}. */
@PythonName("tensorflow.python.framework.errors_impl.UnimplementedError")
public final class UnimplementedError extends OpError {
  public UnimplementedError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 12);
  }
}
