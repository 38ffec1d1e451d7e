package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code int16}. */
@PythonName("numpy.int16")
public final class Int16 extends NumpyInteger {
  Int16(Object value) {
    super(NumpyType.INT16, value);
  }
}
