package org.tfgraft.testdata.random;

import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NamingEvent;
import org.tfgraft.runtime.graph.NamingListener;
import org.tfgraft.runtime.python.Unsupported;

/** Ends a program that runs too long, when it next makes something in a graph. */
final class Deadline implements NamingListener {
  private final long end;

  Deadline(int seconds) {
    end = System.nanoTime() + seconds * 1_000_000_000L;
  }

  @Override
  public void entered(Graph graph, NamingEvent event) {
    check();
  }

  @Override
  public void left(Graph graph, NamingEvent event) {
    check();
  }

  @Override
  public void happened(Graph graph, NamingEvent event) {
    check();
  }

  private void check() {
    if (System.nanoTime() > end) {
      throw new Unsupported("it runs too long");
    }
  }
}
