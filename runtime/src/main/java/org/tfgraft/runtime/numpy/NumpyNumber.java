package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** The base of NumPy's numeric scalars. */
@PythonName("numpy.number")
public abstract class NumpyNumber extends NumpyScalar {
  NumpyNumber(NumpyType type, Object value) {
    super(type, value);
  }
}
