package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code int32}. */
@PythonName("numpy.int32")
public final class Int32 extends NumpyInteger {
  Int32(Object value) {
    super(NumpyType.INT32, value);
  }
}
