package org.tfgraft.runtime.train;

import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** A strategy for {@link ReplicaDevices}: always the server with the least load so far. */
@PythonName("tensorflow.contrib.training.python.training.device_setter.GreedyLoadBalancingStrategy")
public final class GreedyLoadBalancing implements PyCallable {
  private final PyCallable load;
  private final double[] loads;

  public GreedyLoadBalancing(long tasks, Object load) {
    this.load = (PyCallable) load;
    this.loads = new double[(int) tasks];
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    int least = 0;
    for (int i = 1; i < loads.length; i++) {
      least = loads[i] < loads[least] ? i : least;
    }
    loads[least] += ((Number) Builtins.float_(load.call(args.get(0)))).doubleValue();
    return (long) least;
  }

  /** The size in bytes of an operation's only output. */
  public static double byteSize(Object operation) {
    Operation op = (Operation) operation;
    if (op.outputCount() != 1) {
      throw new ValueError("Op " + Builtins.str(op) + " must have a single output");
    }
    TensorShape shape = op.output(0).shape();
    shape.assertIsFullyDefined();
    return op.output(0).dtype().size() * (double) shape.numElements();
  }
}
