package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code int64}. */
@PythonName("numpy.int64")
public final class Int64 extends NumpyInteger {
  Int64(Object value) {
    super(NumpyType.INT64, value);
  }
}
