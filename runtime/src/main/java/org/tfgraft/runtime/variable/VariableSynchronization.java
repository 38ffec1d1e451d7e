package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;

/** When a variable that lives on several devices is brought into step. */
@PythonName("tensorflow.python.ops.variables.VariableSynchronization")
public enum VariableSynchronization implements PyObject {
  AUTO,
  NONE,
  ON_WRITE,
  ON_READ;

  public long value() {
    return ordinal();
  }

  @Override
  public String pyStr() {
    return "VariableSynchronization." + name();
  }

  @Override
  public String pyRepr() {
    return "<" + pyStr() + ": " + ordinal() + ">";
  }
}
