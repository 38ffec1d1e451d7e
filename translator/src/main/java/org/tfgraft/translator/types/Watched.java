package org.tfgraft.translator.types;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is learnt piece by piece. Whoever looks at it says so, and is told when more is
 * known; one who wants to hear again looks again.
 */
public class Watched {
  /** One who has looked. */
  @FunctionalInterface
  public interface Watcher {
    void changed();
  }

  private List<Watcher> watchers = new ArrayList<>(2);

  public void watch(Watcher watcher) {
    boolean last = !watchers.isEmpty() && watchers.get(watchers.size() - 1) == watcher;
    if (!last) {
      watchers.add(watcher);
    }
  }

  /** Tells those who have looked. */
  public final void changed() {
    if (!watchers.isEmpty()) {
      List<Watcher> told = watchers;
      watchers = new ArrayList<>(2);
      told.forEach(Watcher::changed);
    }
  }

  /** From now on those who look at the other one look at this. */
  protected final void takeWatchersOf(Watched other) {
    watchers.addAll(other.watchers);
    other.watchers.clear();
  }
}
