package org.tfgraft.runtime.numpy;

/** An object that NumPy asks for its array, as Python objects with {@code __array__} are asked. */
public interface ArraySource {
  /** The array, or the error that Python raises instead. */
  NdArray toArray();
}
