package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code uint64}. */
@PythonName("numpy.uint64")
public final class Uint64 extends NumpyInteger {
  Uint64(Object value) {
    super(NumpyType.UINT64, value);
  }
}
