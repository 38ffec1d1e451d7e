package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** The reuse flag that is neither True nor False: share if there is one, else make it. */
@PythonName("tensorflow.python.ops.variable_scope._ReuseMode")
public enum ReuseMode implements PyObject {
  AUTO_REUSE;

  /** The flag that a program gave; false means to inherit, as null does. */
  static Object checked(Object reuse) {
    if (Boolean.FALSE.equals(reuse)) {
      return null;
    }
    if (reuse == null || reuse == AUTO_REUSE || Boolean.TRUE.equals(reuse)) {
      return reuse;
    }
    throw new ValueError("The reuse parameter must be True or False or None.");
  }

  static boolean isSet(Object reuse) {
    return reuse == AUTO_REUSE || Boolean.TRUE.equals(reuse);
  }

  public long value() {
    return 1;
  }

  @Override
  public String pyStr() {
    return "_ReuseMode." + name();
  }

  @Override
  public String pyRepr() {
    return "<_ReuseMode." + name() + ": 1>";
  }
}
