package org.tfgraft.runtime.python;

/** What a {@code with} statement enters and leaves. */
public interface ContextManager {
  /** Enters, and gives what {@code as} binds. */
  Object enter();

  /** Leaves, after an error or ({@code null}) without one; true if the error ends here. */
  boolean exit(Throwable error);

  /** Undoes what Python undoes when an entered manager is lost: what a generator of it did. */
  default void lost() {}
}
