package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code complex64}. */
@PythonName("numpy.complex64")
public final class Complex64 extends NumpyNumber {
  Complex64(Object value) {
    super(NumpyType.COMPLEX64, value);
  }
}
