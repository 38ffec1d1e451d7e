package org.tfgraft.runtime.graph;

/** Computes what a graph describes: a session. */
public interface GraphRunner {
  Graph graph();

  /** The values of the fetches: tensors, operations, names, or lists, tuples and dicts of them. */
  Object evaluate(Object fetches, Object feedDict);
}
