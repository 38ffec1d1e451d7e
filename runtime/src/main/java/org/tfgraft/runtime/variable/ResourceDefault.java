package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PerThread;

/** Whether a program's variables are resource variables unless it is said otherwise. */
public final class ResourceDefault {
  private static final PerThread<Boolean> ENABLED = new PerThread<>(() -> false);

  private ResourceDefault() {}

  public static boolean isEnabled() {
    return ENABLED.get();
  }

  public static void set(boolean enabled) {
    ENABLED.set(enabled);
  }
}
