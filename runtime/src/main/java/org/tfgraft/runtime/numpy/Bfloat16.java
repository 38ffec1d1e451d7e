package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.PythonName;

/** The scalars of TensorFlow's {@code bfloat16}. */
@PythonName("numpy.bfloat16")
public final class Bfloat16 extends NumpyFloating {
  Bfloat16(Object value) {
    super(NumpyType.BFLOAT16, value);
  }
}
