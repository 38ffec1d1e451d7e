package org.tfgraft.runtime.session;

import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code tf.errors.OpError}: an operation failed while a session ran it. */
@PythonName("tensorflow.python.framework.errors_impl.OpError")
public class OpError extends PyException {
  private final Object nodeDef;
  private final Object op;
  private final String message;
  private final long errorCode;

  public OpError(Object nodeDef, Object op, Object message, long errorCode) {
    this.nodeDef = nodeDef;
    this.op = op;
    this.message = (String) message;
    this.errorCode = errorCode;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  protected Object messageAttribute() {
    return message;
  }

  public Object op() {
    return op;
  }

  public Object nodeDef() {
    return nodeDef;
  }

  public long errorCode() {
    return errorCode;
  }

  @Override
  protected String text() {
    return op instanceof Operation operation
        ? message + NodeErrors.originalStackTrace(operation)
        : message;
  }
}
