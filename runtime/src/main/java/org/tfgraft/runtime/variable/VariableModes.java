package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.ValueError;

/** How a variable is kept in step over devices, and whether optimizers change it. */
record VariableModes(Object synchronization, Object aggregation, Object trainable) {
  static VariableModes of(Options options, Object name) {
    Object aggregation = aggregation(options.orElse("aggregation", VariableAggregation.NONE), name);
    Object synchronization =
        synchronization(options.orElse("synchronization", VariableSynchronization.AUTO), name);
    Object trainable = options.get("trainable");
    if (trainable == null) {
      trainable = synchronization != VariableSynchronization.ON_READ;
    }
    return new VariableModes(synchronization, aggregation, trainable);
  }

  private static Object aggregation(Object mode, Object name) {
    if (mode instanceof VariableAggregation || mode instanceof AggregationV2) {
      return mode;
    }
    for (VariableAggregation known : VariableAggregation.values()) {
      if (Py.truth(Py.eq(mode, known.value()))) {
        return new AggregationV2(known);
      }
    }
    throw invalid("aggregation", mode, name);
  }

  private static VariableSynchronization synchronization(Object mode, Object name) {
    for (VariableSynchronization known : VariableSynchronization.values()) {
      if (mode == known || Py.truth(Py.eq(mode, known.value()))) {
        return known;
      }
    }
    throw invalid("synchronization", mode, name);
  }

  private static ValueError invalid(String kind, Object mode, Object name) {
    return new ValueError(
        "Invalid variable %s mode: %s for variable: %s"
            .formatted(kind, Builtins.str(mode), Builtins.str(name)));
  }

  /** The number of the aggregation in messages. */
  static long number(Object aggregation) {
    return aggregation instanceof AggregationV2 two
        ? two.value()
        : ((VariableAggregation) aggregation).value();
  }
}
