package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.OutOfRangeError}. */
@PythonName("tensorflow.python.framework.errors_impl.OutOfRangeError")
public final class OutOfRangeError extends OpError {
  public OutOfRangeError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 11);
  }
}
