package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code uint16}. */
@PythonName("numpy.uint16")
public final class Uint16 extends NumpyInteger {
  Uint16(Object value) {
    super(NumpyType.UINT16, value);
  }
}
