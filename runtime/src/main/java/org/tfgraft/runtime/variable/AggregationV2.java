package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow 2's {@link VariableAggregation}, which the number of an aggregation stands for. */
@PythonName("tensorflow.python.ops.variables.VariableAggregationV2")
record AggregationV2(VariableAggregation same) implements PyOperand {
  public String name() {
    return same.name();
  }

  public long value() {
    return same.value();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    boolean equal = equals(other) || same == other;
    return switch (operator) {
      case EQ -> equal;
      case NE -> !equal;
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public String pyStr() {
    return "VariableAggregationV2." + name();
  }

  @Override
  public String pyRepr() {
    return "<" + pyStr() + ": " + value() + ">";
  }
}
