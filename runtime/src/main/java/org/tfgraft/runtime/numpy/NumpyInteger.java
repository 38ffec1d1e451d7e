package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** The base of NumPy's whole numbers. */
@PythonName("numpy.integer")
public abstract class NumpyInteger extends NumpyNumber {
  NumpyInteger(NumpyType type, Object value) {
    super(type, value);
  }
}
