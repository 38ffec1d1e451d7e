package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code float64}. */
@PythonName("numpy.float64")
public final class Float64 extends NumpyFloating {
  Float64(Object value) {
    super(NumpyType.FLOAT64, value);
  }
}
