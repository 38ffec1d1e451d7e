package org.tfgraft.runtime.session;

import java.util.function.Supplier;
import org.tfgraft.runtime.python.PerThread;

/** Whether sessions compute, or only answer zeros of the right shapes; a setting of the thread. */
public final class Evaluation {
  private static final PerThread<Boolean> GRAPH_ONLY = new PerThread<>(() -> false);

  private Evaluation() {}

  public static boolean isGraphOnly() {
    return GRAPH_ONLY.get();
  }

  /** Lets the sessions of this thread compute nothing from now on, or compute again. */
  public static void graphOnly(boolean only) {
    GRAPH_ONLY.set(only);
  }

  /** Does something during which the sessions of this thread compute nothing. */
  public static <T> T graphOnly(Supplier<T> work) {
    boolean before = GRAPH_ONLY.get();
    GRAPH_ONLY.set(true);
    try {
      return work.get();
    } finally {
      GRAPH_ONLY.set(before);
    }
  }
}
