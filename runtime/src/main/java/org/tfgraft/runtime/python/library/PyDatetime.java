package org.tfgraft.runtime.python.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code datetime}. */
public final class PyDatetime {
  private static final List<String> FIELDS =
      List.of("year", "month", "day", "hour", "minute", "second", "microsecond");
  private static final List<String> PARTS =
      List.of("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks");
  private static final Map<String, Double> MICROSECONDS =
      Map.of(
          "days", 86_400e6,
          "seconds", 1e6,
          "microseconds", 1.0,
          "milliseconds", 1000.0,
          "minutes", 60e6,
          "hours", 3600e6,
          "weeks", 7 * 86_400e6);

  private PyDatetime() {}

  /** The fields of a time by their names. */
  static PyDict<String, Object> named(PyTuple args, PyDict<String, Object> keywords) {
    return named(FIELDS, args, keywords);
  }

  private static PyDict<String, Object> named(
      List<String> names, PyTuple args, PyDict<String, Object> keywords) {
    PyDict<String, Object> fields = new PyDict<>();
    for (int i = 0; i < args.size(); i++) {
      fields.put(names.get(i), args.get(i));
    }
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      if (!names.contains(keyword.getKey())) {
        throw new TypeError(
            "'" + keyword.getKey() + "' is an invalid keyword argument for this function");
      }
      fields.put(keyword.getKey(), keyword.getValue());
    }
    return fields;
  }

  public static DateTime datetime(PyTuple args, PyDict<String, Object> keywords) {
    PyDict<String, Object> fields = named(args, keywords);
    return new DateTime(
        day(fields)
            .plusHours(field(fields, "hour", 23))
            .plusMinutes(field(fields, "minute", 59))
            .plusSeconds(field(fields, "second", 59))
            .plus(field(fields, "microsecond", 999_999), ChronoUnit.MICROS));
  }

  public static Date date(PyTuple args, PyDict<String, Object> keywords) {
    return new Date(day(named(args, keywords)));
  }

  private static long field(PyDict<String, Object> fields, String name, long most) {
    long value = fields.containsKey(name) ? Py.asLong(fields.get(name)) : 0;
    if (value < 0 || value > most) {
      throw new ValueError(name + " must be in 0.." + most);
    }
    return value;
  }

  private static LocalDateTime day(PyDict<String, Object> fields) {
    for (String name : FIELDS.subList(0, 3)) {
      if (!fields.containsKey(name)) {
        int position = FIELDS.indexOf(name) + 1;
        throw new TypeError("Required argument '" + name + "' (pos " + position + ") not found");
      }
    }
    long year = Py.asLong(fields.get("year"));
    long month = Py.asLong(fields.get("month"));
    if (year < 1 || year > 9999) {
      throw new ValueError("year " + year + " is out of range");
    } else if (month < 1 || month > 12) {
      throw new ValueError("month must be in 1..12");
    }
    try {
      return LocalDateTime.of((int) year, (int) month, (int) Py.asLong(fields.get("day")), 0, 0);
    } catch (DateTimeException e) {
      throw new ValueError("day is out of range for month");
    }
  }

  public static TimeDelta timedelta(PyTuple args, PyDict<String, Object> keywords) {
    double sum = 0;
    for (Map.Entry<String, Object> part : named(PARTS, args, keywords).entrySet()) {
      sum += Py.asDouble(part.getValue()) * MICROSECONDS.get(part.getKey());
    }
    return new TimeDelta(TimeDelta.rounded(sum));
  }

  public static DateTime now() {
    return new DateTime(LocalDateTime.now());
  }

  public static DateTime utcnow() {
    return new DateTime(LocalDateTime.now(ZoneOffset.UTC));
  }

  public static Date todaysDate() {
    return now().date();
  }

  public static DateTime fromtimestamp(double seconds) {
    return new DateTime(at(seconds, ZoneId.systemDefault()));
  }

  public static DateTime utcfromtimestamp(double seconds) {
    return new DateTime(at(seconds, ZoneOffset.UTC));
  }

  static LocalDateTime at(double seconds, ZoneId zone) {
    long micros = TimeDelta.rounded(seconds * 1e6);
    return LocalDateTime.ofInstant(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), zone);
  }

  public static DateTime strptime(String text, String format) {
    return new DateTime(TimeText.parse(text, format));
  }
}
