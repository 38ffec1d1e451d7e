package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;

/** What a graph can be asked to make: operations of any type, named by a string. */
public interface OperationFactory {
  /** Python's {@code graph.create_op(op_type, inputs, dtypes, input_types, name, attrs)}. */
  default Operation createOp(Object opType, Object inputs, Arg... options) {
    return RawOperation.make((Graph) this, opType, inputs, new Options(options));
  }

  /** The operation that gives a value: a constant's, if it is none of a graph's. */
  default Operation operationOf(Object value) {
    return value instanceof Operation known
        ? known
        : Conversion.of(value).reference(true).tensor().op();
  }
}
