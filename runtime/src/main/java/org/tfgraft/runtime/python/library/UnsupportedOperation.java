package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.OSError;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code io.UnsupportedOperation}: reading what was opened for writing, or back. */
@PythonName("io.UnsupportedOperation")
public final class UnsupportedOperation extends OSError {
  public UnsupportedOperation(Object... args) {
    super(args);
  }
}
