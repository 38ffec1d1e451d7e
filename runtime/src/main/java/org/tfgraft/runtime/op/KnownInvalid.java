package org.tfgraft.runtime.op;

/** A fault of known values, where TensorFlow complains as a session would. */
public final class KnownInvalid extends RuntimeException {
  private static final long serialVersionUID = 1;

  KnownInvalid(String message) {
    super(message);
  }
}
