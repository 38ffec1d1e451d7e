package org.tfgraft.runtime.python.library;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Python's {@code time}. */
public final class PyTime {
  private static final Map<Character, String> FIELDS =
      Map.ofEntries(
          Map.entry('Y', "yyyy"),
          Map.entry('m', "MM"),
          Map.entry('d', "dd"),
          Map.entry('H', "HH"),
          Map.entry('M', "mm"),
          Map.entry('S', "ss"),
          Map.entry('y', "yy"),
          Map.entry('j', "DDD"),
          Map.entry('I', "hh"),
          Map.entry('p', "a"),
          Map.entry('a', "EEE"),
          Map.entry('A', "EEEE"),
          Map.entry('b', "MMM"),
          Map.entry('B', "MMMM"));

  private PyTime() {}

  public static double time() {
    return System.currentTimeMillis() / 1000.0;
  }

  public static double clock() {
    return System.nanoTime() / 1e9;
  }

  public static double perfCounter() {
    return System.nanoTime() / 1e9;
  }

  public static double processTime() {
    return System.nanoTime() / 1e9;
  }

  public static double monotonic() {
    return System.nanoTime() / 1e9;
  }

  public static void sleep(double seconds) {
    try {
      Thread.sleep((long) (seconds * 1000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The local time as C's {@code strftime} writes it. */
  public static String strftime(String format) {
    LocalDateTime now = LocalDateTime.now();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      String field = c == '%' && i + 1 < format.length() ? FIELDS.get(format.charAt(i + 1)) : null;
      if (field != null) {
        text.append(now.format(DateTimeFormatter.ofPattern(field, Locale.ENGLISH)));
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
