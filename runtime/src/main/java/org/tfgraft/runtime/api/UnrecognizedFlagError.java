package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** A flag that the program does not define. */
@PythonName("absl.flags._exceptions.UnrecognizedFlagError")
public final class UnrecognizedFlagError extends PyException {
  private static final long serialVersionUID = 1L;

  public UnrecognizedFlagError(Object... args) {
    super(args);
  }
}
