package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.PerThread;
import org.tfgraft.runtime.python.PyContext;

/** The stack of default graphs of each thread, the one piece of global state that TF1 demands. */
public final class DefaultGraphs {
  private static final PerThread<DefaultGraphs> CURRENT = new PerThread<>(DefaultGraphs::new);

  /** A graph that was made the default, and the devices that were open in it then. */
  private record Entry(Graph graph, Devices.Opened devices) {}

  private final List<Entry> stack = new ArrayList<>();
  private Graph global;
  private NamingListener listener;

  private DefaultGraphs() {}

  static Graph current() {
    DefaultGraphs graphs = CURRENT.get();
    return graphs.stack.isEmpty()
        ? graphs.global()
        : graphs.stack.get(graphs.stack.size() - 1).graph();
  }

  /**
   * Opens the devices that count where variables are made: what is open or, if that is nothing,
   * what was where the default graph was entered.
   */
  public static PyContext enterInnermostDevices() {
    List<Entry> stack = CURRENT.get().stack;
    Devices current = current().devices();
    return stack.isEmpty() || current.isAny()
        ? () -> {}
        : current.enter(stack.get(stack.size() - 1).devices());
  }

  /** The graph that is the default outside every {@code with graph.as_default()}. */
  public static Graph outermost() {
    return CURRENT.get().global();
  }

  /** Whether a {@code with graph.as_default()} is open. */
  public static boolean isNested() {
    return !CURRENT.get().stack.isEmpty();
  }

  /** Replaces the global default graph; refused inside a graph's block. */
  public static void reset() {
    if (isNested()) {
      throw new AssertionError(
          "Do not use tf.reset_default_graph() to clear nested graphs. If you need a cleared"
              + " graph, exit the nesting and create a new graph.");
    }
    CURRENT.get().global = null;
  }

  /** Forgets everything, for the next program that runs on this thread. */
  public static void clear() {
    CURRENT.remove();
  }

  /** Lets somebody listen to the naming in the graphs that this thread makes from now on. */
  public static void listen(NamingListener listener) {
    CURRENT.get().listener = listener;
  }

  static NamingListener listener() {
    return CURRENT.get().listener;
  }

  static void push(Graph graph) {
    CURRENT.get().stack.add(new Entry(graph, graph.devices().opened()));
  }

  static void pop(Graph graph) {
    List<Entry> stack = CURRENT.get().stack;
    if (stack.isEmpty()) {
      return;
    }
    if (stack.get(stack.size() - 1).graph() != graph) {
      throw new AssertionError(
          "Nesting violated for default stack of <class"
              + " 'tensorflow.python.framework.ops.Graph'> objects");
    }
    stack.remove(stack.size() - 1);
  }

  private Graph global() {
    if (global == null) {
      global = new Graph();
    }
    return global;
  }
}
