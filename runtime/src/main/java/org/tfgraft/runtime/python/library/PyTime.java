package org.tfgraft.runtime.python.library;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.tfgraft.runtime.python.Py;

/** Python's {@code time}. */
public final class PyTime {
  private static final NamedTupleType STRUCT =
      NamedTupleType.of(
          "time",
          "struct_time",
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst");

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

  static Object struct(LocalDateTime time) {
    return STRUCT.make(
        (long) time.getYear(),
        (long) time.getMonthValue(),
        (long) time.getDayOfMonth(),
        (long) time.getHour(),
        (long) time.getMinute(),
        (long) time.getSecond(),
        (long) time.getDayOfWeek().getValue() - 1,
        (long) time.getDayOfYear(),
        0L);
  }

  public static Object localtime() {
    return struct(LocalDateTime.now());
  }

  public static Object localtime(Object seconds) {
    return seconds == null
        ? localtime()
        : struct(PyDatetime.at(Py.asDouble(seconds), ZoneId.systemDefault()));
  }

  public static Object gmtime() {
    return struct(LocalDateTime.now(ZoneOffset.UTC));
  }

  public static Object gmtime(Object seconds) {
    return seconds == null ? gmtime() : struct(PyDatetime.at(Py.asDouble(seconds), ZoneOffset.UTC));
  }

  public static double mktime(Object struct) {
    return timeOf(struct).atZone(ZoneId.systemDefault()).toEpochSecond();
  }

  private static LocalDateTime timeOf(Object struct) {
    int[] fields = new int[6];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = (int) Py.asLong(Py.getitem(struct, (long) i));
    }
    return LocalDateTime.of(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
  }

  /** The local time as C's {@code strftime} writes it. */
  public static String strftime(String format) {
    return TimeText.format(LocalDateTime.now(), format);
  }

  public static String strftime(String format, Object struct) {
    return TimeText.format(timeOf(struct), format);
  }

  public static Object strptime(String text, String format) {
    return struct(TimeText.parse(text, format));
  }

  public static String ctime() {
    return strftime("%c");
  }

  public static String ctime(Object seconds) {
    return strftime("%c", localtime(seconds));
  }

  public static String asctime() {
    return strftime("%c");
  }

  public static String asctime(Object struct) {
    return strftime("%c", struct);
  }
}
