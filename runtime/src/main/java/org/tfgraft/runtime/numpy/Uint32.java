package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code uint32}. */
@PythonName("numpy.uint32")
public final class Uint32 extends NumpyInteger {
  Uint32(Object value) {
    super(NumpyType.UINT32, value);
  }
}
