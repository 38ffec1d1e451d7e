package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.graph.Graph;

/** Whether the variables of a graph are resource variables unless it is said otherwise. */
public final class ResourceDefault {
  private boolean enabled;

  private ResourceDefault() {}

  private static ResourceDefault of(Graph graph) {
    return graph.extension(ResourceDefault.class, ResourceDefault::new);
  }

  public static boolean isEnabled() {
    return of(Graph.current()).enabled;
  }

  public static void set(boolean enabled) {
    of(Graph.current()).enabled = enabled;
  }
}
