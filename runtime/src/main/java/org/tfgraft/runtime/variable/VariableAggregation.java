package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;

/** How the changes to a variable that lives on several devices are put together. */
@PythonName("tensorflow.python.ops.variables.VariableAggregation")
public enum VariableAggregation implements PyObject {
  NONE,
  SUM,
  MEAN,
  ONLY_FIRST_REPLICA;

  public long value() {
    return ordinal();
  }

  @Override
  public String pyStr() {
    return "VariableAggregation." + name();
  }

  @Override
  public String pyRepr() {
    return "<" + pyStr() + ": " + ordinal() + ">";
  }
}
