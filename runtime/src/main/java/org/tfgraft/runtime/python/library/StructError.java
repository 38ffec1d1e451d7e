package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code struct.error}. */
@PythonName("struct.error")
public final class StructError extends PyException {
  public StructError(Object... args) {
    super(args);
  }
}
