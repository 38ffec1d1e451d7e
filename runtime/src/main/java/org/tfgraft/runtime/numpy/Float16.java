package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code float16}. */
@PythonName("numpy.float16")
public final class Float16 extends NumpyFloating {
  Float16(Object value) {
    super(NumpyType.FLOAT16, value);
  }
}
