package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ValueError;

/** How a variable is kept in step over devices, and whether optimizers change it. */
record VariableModes(Object synchronization, Object aggregation, Object trainable) {
  static VariableModes of(Options options, String name) {
    Object aggregation = options.orElse("aggregation", VariableAggregation.NONE);
    if (!(aggregation instanceof VariableAggregation)) {
      throw new ValueError(
          "Invalid variable aggregation mode: %s for variable: %s"
              .formatted(Builtins.str(aggregation), Builtins.str(name)));
    }
    Object synchronization = options.orElse("synchronization", VariableSynchronization.AUTO);
    if (!(synchronization instanceof VariableSynchronization)) {
      throw new ValueError(
          "Invalid variable synchronization mode: %s for variable: %s"
              .formatted(Builtins.str(synchronization), Builtins.str(name)));
    }
    Object trainable = options.get("trainable");
    if (trainable == null) {
      trainable = synchronization != VariableSynchronization.ON_READ;
    }
    return new VariableModes(synchronization, aggregation, trainable);
  }
}
