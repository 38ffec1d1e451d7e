package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.graph.DefaultGraphs;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PyContext;

/** The block in which variables are made: the same name scope, but no control dependencies. */
public final class InitScope {
  private InitScope() {}

  public static PyContext open() {
    Graph graph = Graph.current();
    String current = graph.getNameScope();
    boolean nested = current != null && !current.isEmpty();
    NameScope names = graph.nameScope(nested ? current + "/" : current);
    PyContext controls = graph.controlDependencies(null);
    PyContext devices = DefaultGraphs.enterInnermostDevices();
    return () -> {
      devices.close();
      controls.close();
      names.close();
    };
  }
}
