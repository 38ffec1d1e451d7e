package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.ValueError;

/** NumPy's error for an axis that an array does not have. */
@SuppressWarnings("serial")
public final class AxisError extends ValueError {
  public AxisError(String message) {
    super(message);
  }
}
