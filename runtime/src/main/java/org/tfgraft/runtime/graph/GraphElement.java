package org.tfgraft.runtime.graph;

/** What is neither tensor nor operation but stands for one of a graph's: a variable. */
public interface GraphElement {
  /** The tensor or operation that a fetch, a feed or a look-up of this means. */
  Object asGraphElement();

  /** What a control dependency on this waits for. */
  Object asDependency();
}
