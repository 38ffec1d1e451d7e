package org.tfgraft.runtime.session;

import org.tfgraft.runtime.graph.Operation;

/** A kernel's complaint, before it is known at which node; becomes an {@link OpError}. */
public final class KernelError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The kinds of complaints, each an exception class of {@code tf.errors}. */
  public enum Kind {
    INVALID_ARGUMENT,
    FAILED_PRECONDITION,
    NOT_FOUND,
    OUT_OF_RANGE,
    UNIMPLEMENTED,
    INTERNAL
  }

  private final Kind kind;

  public KernelError(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  public static KernelError invalid(String message) {
    return new KernelError(Kind.INVALID_ARGUMENT, message);
  }

  public static KernelError precondition(String message) {
    return new KernelError(Kind.FAILED_PRECONDITION, message);
  }

  /** The Python exception, its message saying at which node and line. */
  public OpError at(Operation operation) {
    String message = getMessage() + NodeErrors.location(operation);
    return of(operation, message);
  }

  /** The exception with exactly this message. */
  public OpError of(Operation operation, String message) {
    Object node = operation == null ? null : operation.nodeDef();
    return switch (kind) {
      case INVALID_ARGUMENT -> new InvalidArgumentError(node, operation, message);
      case FAILED_PRECONDITION -> new FailedPreconditionError(node, operation, message);
      case NOT_FOUND -> new NotFoundError(node, operation, message);
      case OUT_OF_RANGE -> new OutOfRangeError(node, operation, message);
      case UNIMPLEMENTED -> new UnimplementedError(node, operation, message);
      case INTERNAL -> new InternalError(node, operation, message);
    };
  }
}
