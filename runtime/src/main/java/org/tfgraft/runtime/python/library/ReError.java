package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonName;

/** Python's {@code re.error}. */
@PythonName("re.error")
public final class ReError extends PyException {
  public ReError(Object... args) {
    super(args);
  }
}
