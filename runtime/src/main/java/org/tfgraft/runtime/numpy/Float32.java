package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code float32}. */
@PythonName("numpy.float32")
public final class Float32 extends NumpyFloating {
  Float32(Object value) {
    super(NumpyType.FLOAT32, value);
  }
}
