package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tfgraft.translator.types.Watched.Watcher;

/**
 * The statements of a program in their order, and those that have to be looked at (again) because
 * something that they looked at has changed since.
 */
final class WorkList {
  /** A program in which types grow as often as that is not worth more. */
  private static final int MOST_VISITS = 400;

  private static final Watcher NOBODY = () -> {};

  private final List<Runnable> steps = new ArrayList<>();
  private final BitSet pending = new BitSet();
  private Watcher current = NOBODY;

  /** Adds a step, which has not been taken yet. */
  void add(Runnable step) {
    pending.set(steps.size());
    steps.add(step);
  }

  /** Who is looking: the step that is being taken. */
  Watcher current() {
    return current;
  }

  /** Lets everything be looked at again that has been looked at. */
  void repeatAll() {
    pending.set(0, steps.size());
  }

  boolean isDone() {
    return pending.isEmpty();
  }

  /** Takes steps, always in the order of the program, until none is left to take. */
  void run() {
    long left = (long) MOST_VISITS * steps.size();
    while (!pending.isEmpty() && left > 0) {
      for (int at = pending.nextSetBit(0); at >= 0; at = pending.nextSetBit(at + 1)) {
        take(at);
        left--;
      }
    }
    pending.clear();
    current = NOBODY;
  }

  private void take(int index) {
    pending.clear(index);
    current = () -> pending.set(index);
    steps.get(index).run();
  }
}
