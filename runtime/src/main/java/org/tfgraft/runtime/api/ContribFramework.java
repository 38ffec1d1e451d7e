package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Graph;

/** {@code tf.contrib.framework}: what it tells of graphs. */
public class ContribFramework {
  ContribFramework() {}

  public static String getNameScope() {
    return Graph.current().getNameScope();
  }
}
