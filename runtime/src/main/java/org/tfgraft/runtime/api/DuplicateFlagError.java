package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** A flag is defined twice. */
@PythonName("absl.flags._exceptions.DuplicateFlagError")
public final class DuplicateFlagError extends PyException {
  private static final long serialVersionUID = 1L;

  public DuplicateFlagError(Object... args) {
    super(args);
  }
}
