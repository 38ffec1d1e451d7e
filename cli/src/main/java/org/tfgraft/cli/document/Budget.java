package org.tfgraft.cli.document;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something may be searched: as much work of the processor as that, so that the answer
 * does not depend on what else the machine does, but never longer than a few times that.
 */
final class Budget {
  private static final int LONGER = 4;

  private final Duration work;
  private final Instant end;

  private Budget(Duration work, Instant end) {
    this.work = work;
    this.end = end;
  }

  /** A budget that begins now. */
  static Budget of(Duration work) {
    return new Budget(used().plus(work), Instant.now().plus(work.multipliedBy(LONGER)));
  }

  /** A part of this budget. */
  Budget part(Duration part) {
    Budget smaller = of(part);
    return new Budget(
        smaller.work.compareTo(work) < 0 ? smaller.work : work,
        smaller.end.isBefore(end) ? smaller.end : end);
  }

  boolean isUsedUp() {
    return used().compareTo(work) > 0 || Instant.now().isAfter(end);
  }

  private static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
