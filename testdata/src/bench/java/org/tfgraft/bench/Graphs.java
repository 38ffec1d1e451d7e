package org.tfgraft.bench;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Calls to graph: operations per second of a deep network in variable scopes. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Graphs {
  private static final int LAYERS = 100;

  /** What was made. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Made {
    public long operations;
  }

  @Benchmark
  @SuppressWarnings("try")
  public Graph network(Made made) {
    tf.resetDefaultGraph();
    Tensor x = tf.placeholder(tf.float32, shape(null, 8), name("x"));
    for (int i = 0; i < LAYERS; i++) {
      try (VariableScope layer = tf.variableScope("layer" + i)) {
        Variable weights = tf.getVariable("weights", shape(8, 8));
        Variable biases = tf.getVariable("biases", shape(8));
        x = tf.tanh(tf.matmul(x, weights).add(biases));
      }
    }
    Graph graph = tf.getDefaultGraph();
    made.operations += graph.getOperations().size();
    return graph;
  }
}
