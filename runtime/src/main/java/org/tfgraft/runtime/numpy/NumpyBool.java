package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's truth values, {@code bool_}. */
@PythonName("numpy.bool_")
public final class NumpyBool extends NumpyScalar {
  NumpyBool(Object value) {
    super(NumpyType.BOOL, value);
  }
}
