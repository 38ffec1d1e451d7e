package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** The text of a flag is not one that it can have. */
@PythonName("absl.flags._exceptions.IllegalFlagValueError")
public final class IllegalFlagValueError extends PyException {
  private static final long serialVersionUID = 1L;

  public IllegalFlagValueError(Object... args) {
    super(args);
  }
}
