package org.tfgraft.runtime.graph;

/**
 * Is told of everything that names depend on, in the order in which it happens. A graph has the
 * listener that its thread had when the graph was made; where nobody listens, nothing is recorded.
 */
public interface NamingListener {
  /** Something begins, and what is named until it ends is named inside it. */
  void entered(Graph graph, NamingEvent event);

  /** It ends; {@code event} is the same object. */
  void left(Graph graph, NamingEvent event);

  /** Something happens at once. */
  void happened(Graph graph, NamingEvent event);
}
