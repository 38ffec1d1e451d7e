package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** NumPy's scalar type {@code complex128}. */
@PythonName("numpy.complex128")
public final class Complex128 extends NumpyNumber {
  Complex128(Object value) {
    super(NumpyType.COMPLEX128, value);
  }
}
