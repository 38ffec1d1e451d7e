package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyObject;

/** When a variable that lives on several devices is brought into step. */
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
