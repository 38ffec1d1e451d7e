package org.tfgraft.runtime.python;

/**
 * Python's limit of calls inside of one another. Functions that may call themselves say so when
 * they begin. That costs a subtraction: how deep the stack is, is asked only when so many calls
 * have begun that it may be at its limit.
 */
public final class Recursion {
  /** Each thread counts for itself, also that of a generator's body. */
  private static final ThreadLocal<Recursion> HERE = ThreadLocal.withInitial(Recursion::new);

  private static final PerThread<Long> LIMIT = new PerThread<>(() -> 1000L);

  /** Python lets handlers go somewhat deeper, until the stack has shrunk by as much. */
  private static final int MARGIN = 50;

  /** Of so many calls one is of a function that says so. */
  private static final int UNWATCHED = 4;

  private int left;
  private boolean overflowed;

  private Recursion() {}

  /** A function of the program begins. */
  public static void enter() {
    Recursion here = HERE.get();
    if (--here.left < 0) {
      here.measure("");
    }
  }

  /** A function begins that compares before it does anything else. */
  public static void enterComparing() {
    Recursion here = HERE.get();
    if (--here.left < 0) {
      here.measure(" in comparison");
    }
  }

  /** Python's {@code sys.getrecursionlimit}. */
  public static long limit() {
    return LIMIT.get();
  }

  /** Python's {@code sys.setrecursionlimit}. */
  public static void setLimit(long limit) {
    if (limit < 1) {
      throw new ValueError("recursion limit must be greater or equal than 1");
    }
    LIMIT.set(limit);
    HERE.get().left = 0;
  }

  private void measure(String where) {
    int limit = (int) Math.min(limit(), Integer.MAX_VALUE / 2);
    int depth = Traceback.depth(limit / 2) + 1;
    overflowed &= depth >= limit - MARGIN;
    int room = limit - depth;
    if (room < 0 && !(overflowed && room >= -MARGIN)) {
      overflowed = true;
      left = 0;
      throw new RecursionError("maximum recursion depth exceeded" + where);
    }
    left = Math.max(room, 0) / UNWATCHED;
  }
}
