package org.tfgraft.runtime.api;

import org.tfgraft.runtime.session.AbortedError;
import org.tfgraft.runtime.session.AlreadyExistsError;
import org.tfgraft.runtime.session.CancelledError;
import org.tfgraft.runtime.session.DataLossError;
import org.tfgraft.runtime.session.DeadlineExceededError;
import org.tfgraft.runtime.session.FailedPreconditionError;
import org.tfgraft.runtime.session.InternalError;
import org.tfgraft.runtime.session.InvalidArgumentError;
import org.tfgraft.runtime.session.NotFoundError;
import org.tfgraft.runtime.session.OpError;
import org.tfgraft.runtime.session.OutOfRangeError;
import org.tfgraft.runtime.session.PermissionDeniedError;
import org.tfgraft.runtime.session.ResourceExhaustedError;
import org.tfgraft.runtime.session.UnauthenticatedError;
import org.tfgraft.runtime.session.UnavailableError;
import org.tfgraft.runtime.session.UnimplementedError;
import org.tfgraft.runtime.session.UnknownError;

/** The module {@code tf.errors}: the kinds of failures of operations, and their codes. */
public class Errors {
  public static final long CANCELLED = 1;
  public static final long UNKNOWN = 2;
  public static final long INVALID_ARGUMENT = 3;
  public static final long DEADLINE_EXCEEDED = 4;
  public static final long NOT_FOUND = 5;
  public static final long ALREADY_EXISTS = 6;
  public static final long PERMISSION_DENIED = 7;
  public static final long RESOURCE_EXHAUSTED = 8;
  public static final long FAILED_PRECONDITION = 9;
  public static final long ABORTED = 10;
  public static final long OUT_OF_RANGE = 11;
  public static final long UNIMPLEMENTED = 12;
  public static final long INTERNAL = 13;
  public static final long UNAVAILABLE = 14;
  public static final long DATA_LOSS = 15;
  public static final long UNAUTHENTICATED = 16;

  Errors() {}

  public static OpError opError(Object nodeDef, Object op, Object message, long errorCode) {
    return new OpError(nodeDef, op, message, errorCode);
  }

  public static CancelledError cancelledError(Object nodeDef, Object op, Object message) {
    return new CancelledError(nodeDef, op, message);
  }

  public static UnknownError unknownError(Object nodeDef, Object op, Object message) {
    return new UnknownError(nodeDef, op, message);
  }

  public static InvalidArgumentError invalidArgumentError(
      Object nodeDef, Object op, Object message) {
    return new InvalidArgumentError(nodeDef, op, message);
  }

  public static DeadlineExceededError deadlineExceededError(
      Object nodeDef, Object op, Object message) {
    return new DeadlineExceededError(nodeDef, op, message);
  }

  public static NotFoundError notFoundError(Object nodeDef, Object op, Object message) {
    return new NotFoundError(nodeDef, op, message);
  }

  public static AlreadyExistsError alreadyExistsError(Object nodeDef, Object op, Object message) {
    return new AlreadyExistsError(nodeDef, op, message);
  }

  public static PermissionDeniedError permissionDeniedError(
      Object nodeDef, Object op, Object message) {
    return new PermissionDeniedError(nodeDef, op, message);
  }

  public static ResourceExhaustedError resourceExhaustedError(
      Object nodeDef, Object op, Object message) {
    return new ResourceExhaustedError(nodeDef, op, message);
  }

  public static FailedPreconditionError failedPreconditionError(
      Object nodeDef, Object op, Object message) {
    return new FailedPreconditionError(nodeDef, op, message);
  }

  public static AbortedError abortedError(Object nodeDef, Object op, Object message) {
    return new AbortedError(nodeDef, op, message);
  }

  public static OutOfRangeError outOfRangeError(Object nodeDef, Object op, Object message) {
    return new OutOfRangeError(nodeDef, op, message);
  }

  public static UnimplementedError unimplementedError(Object nodeDef, Object op, Object message) {
    return new UnimplementedError(nodeDef, op, message);
  }

  public static InternalError internalError(Object nodeDef, Object op, Object message) {
    return new InternalError(nodeDef, op, message);
  }

  public static UnavailableError unavailableError(Object nodeDef, Object op, Object message) {
    return new UnavailableError(nodeDef, op, message);
  }

  public static DataLossError dataLossError(Object nodeDef, Object op, Object message) {
    return new DataLossError(nodeDef, op, message);
  }

  public static UnauthenticatedError unauthenticatedError(
      Object nodeDef, Object op, Object message) {
    return new UnauthenticatedError(nodeDef, op, message);
  }
}
