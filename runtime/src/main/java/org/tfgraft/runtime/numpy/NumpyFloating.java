package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** The base of NumPy's floating point numbers. */
@PythonName("numpy.floating")
public abstract class NumpyFloating extends NumpyNumber {
  NumpyFloating(NumpyType type, Object value) {
    super(type, value);
  }
}
