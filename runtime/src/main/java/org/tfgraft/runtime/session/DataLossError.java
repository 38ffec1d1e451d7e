package org.tfgraft.runtime.session;

import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.DataLossError}. */
@PythonName("tensorflow.python.framework.errors_impl.DataLossError")
public final class DataLossError extends OpError {
  public DataLossError(Object nodeDef, Object op, Object message) {
    super(nodeDef, op, message, 15);
  }
}
