package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code int8}. */
@PythonName("numpy.int8")
public final class Int8 extends NumpyInteger {
  Int8(Object value) {
    super(NumpyType.INT8, value);
  }
}
