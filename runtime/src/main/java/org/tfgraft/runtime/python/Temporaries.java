package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;

/**
 * The generators that only the expression at hand can reach: Python closes those that it does not
 * exhaust as soon as it has its value.
 */
public final class Temporaries {
  private static final ThreadLocal<List<PyGenerator<?>>> OPEN =
      ThreadLocal.withInitial(ArrayList::new);

  private Temporaries() {}

  /** How many there are before an expression; {@code after} wants to know. */
  public static int begin() {
    return OPEN.get().size();
  }

  /** Notes a generator. */
  public static <T> T own(T value) {
    if (value instanceof PyGenerator<?> generator) {
      OPEN.get().add(generator);
    }
    return value;
  }

  /** Closes what came since, the last one first, and gives the expression's value. */
  public static <T> T after(int begin, T value) {
    end(begin);
    return value;
  }

  public static long after(int begin, long value) {
    end(begin);
    return value;
  }

  public static double after(int begin, double value) {
    end(begin);
    return value;
  }

  public static boolean after(int begin, boolean value) {
    end(begin);
    return value;
  }

  static void end(int begin) {
    List<PyGenerator<?>> open = OPEN.get();
    while (open.size() > begin) {
      close(open.remove(open.size() - 1));
    }
  }

  /** Ends a generator; what its body raises then goes nowhere. */
  static void close(PyGenerator<?> generator) {
    try {
      generator.close();
    } catch (BaseException ignored) {
      return;
    }
  }
}
