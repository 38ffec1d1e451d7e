package org.tfgraft.runtime.session;

import org.tfgraft.runtime.numpy.NdArray;

/**
 * The value of one variable in one session; null until it is assigned. Arrays are never changed.
 */
public final class VariableState {
  private final String name;
  private NdArray value;

  VariableState(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public boolean isInitialized() {
    return value != null;
  }

  public NdArray value() {
    return value;
  }

  public void assign(NdArray newValue) {
    value = newValue;
  }

  /** The value; TensorFlow's complaint if there is none. */
  public NdArray require() {
    if (value == null) {
      throw KernelError.precondition("Attempting to use uninitialized value " + name);
    }
    return value;
  }
}
