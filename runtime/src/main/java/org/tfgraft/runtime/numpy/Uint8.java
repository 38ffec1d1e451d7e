package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code uint8}. */
@PythonName("numpy.uint8")
public final class Uint8 extends NumpyInteger {
  Uint8(Object value) {
    super(NumpyType.UINT8, value);
  }
}
