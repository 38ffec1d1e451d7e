package org.tfgraft.runtime.python.library;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ValueError;

/** Times as C's {@code strftime} writes them and {@code strptime} reads them. */
final class TimeText {
  private static final Map<Character, String> FIELDS =
      Map.ofEntries(
          Map.entry('Y', "uuuu"),
          Map.entry('m', "MM"),
          Map.entry('d', "dd"),
          Map.entry('H', "HH"),
          Map.entry('M', "mm"),
          Map.entry('S', "ss"),
          Map.entry('y', "uu"),
          Map.entry('j', "DDD"),
          Map.entry('I', "hh"),
          Map.entry('p', "a"),
          Map.entry('a', "EEE"),
          Map.entry('A', "EEEE"),
          Map.entry('b', "MMM"),
          Map.entry('h', "MMM"),
          Map.entry('B', "MMMM"),
          Map.entry('F', "uuuu-MM-dd"),
          Map.entry('T', "HH:mm:ss"),
          Map.entry('R', "HH:mm"),
          Map.entry('D', "MM/dd/uu"),
          Map.entry('x', "MM/dd/uu"),
          Map.entry('X', "HH:mm:ss"));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<Character, String> PATTERNS =
      Map.ofEntries(
          Map.entry('Y', "\\d{4}"),
          Map.entry('m', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('d', "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]"),
          Map.entry('H', "2[0-3]|[01]\\d|\\d"),
          Map.entry('I', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('M', "[0-5]\\d|\\d"),
          Map.entry('S', "6[01]|[0-5]\\d|\\d"),
          Map.entry('f', "\\d{1,6}"),
          Map.entry('y', "\\d\\d"),
          Map.entry('b', "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
          Map.entry(
              'B',
              "(?i:january|february|march|april|may|june|july|august|september|october|november"
                  + "|december)"),
          Map.entry('a', "(?i:mon|tue|wed|thu|fri|sat|sun)"),
          Map.entry('A', "(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"),
          Map.entry('p', "(?i:am|pm)"),
          Map.entry('j', "\\d{1,3}"));

  private TimeText() {}

  static String format(LocalDateTime time, String format) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        text.append(c);
      } else {
        i++;
        text.append(field(time, format.charAt(i)));
      }
    }
    return text.toString();
  }

  private static String field(LocalDateTime time, char code) {
    String pattern = FIELDS.get(code);
    if (pattern != null) {
      return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
    int monday = time.getDayOfWeek().getValue();
    return switch (code) {
      case '%' -> "%";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'f' -> String.format("%06d", time.getNano() / 1000);
      case 'e' -> String.format("%2d", time.getDayOfMonth());
      case 'w' -> Integer.toString(monday % 7);
      case 'u' -> Integer.toString(monday);
      case 'U' -> String.format("%02d", (time.getDayOfYear() + 6 - monday % 7) / 7);
      case 'W' -> String.format("%02d", (time.getDayOfYear() + 7 - monday) / 7);
      case 'V' -> String.format("%02d", time.get(WeekFields.ISO.weekOfWeekBasedYear()));
      case 'c' ->
          time.format(DateTimeFormatter.ofPattern("EEE MMM ", Locale.ENGLISH))
              + String.format("%2d", time.getDayOfMonth())
              + time.format(DateTimeFormatter.ofPattern(" HH:mm:ss uuuu", Locale.ENGLISH));
      case 'z', 'Z' -> "";
      default -> "%" + code;
    };
  }

  static LocalDateTime parse(String text, String format) {
    StringBuilder pattern = new StringBuilder();
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '%' && i + 1 < format.length() && PATTERNS.containsKey(format.charAt(i + 1))) {
        i++;
        codes.append(format.charAt(i));
        pattern.append('(').append(PATTERNS.get(format.charAt(i))).append(')');
      } else if (Character.isWhitespace(c)) {
        pattern.append("\\s+");
      } else {
        pattern.append(Pattern.quote(Character.toString(c)));
      }
    }
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
    if (!matcher.lookingAt()) {
      throw new ValueError(
          "time data " + Builtins.repr(text) + " does not match format " + Builtins.repr(format));
    } else if (matcher.end() < text.length()) {
      throw new ValueError("unconverted data remains: " + text.substring(matcher.end()));
    }
    Map<Character, String> found = new HashMap<>();
    for (int i = 0; i < codes.length(); i++) {
      found.put(codes.charAt(i), matcher.group(i + 1));
    }
    return time(found);
  }

  private static LocalDateTime time(Map<Character, String> found) {
    int month =
        found.containsKey('b') || found.containsKey('B')
            ? 1 + MONTHS.indexOf(name(found).substring(0, 3).toLowerCase(Locale.ROOT))
            : number(found, 'm', 1);
    int shortYear = number(found, 'y', 0);
    int year =
        found.containsKey('y')
            ? shortYear + (shortYear < 69 ? 2000 : 1900)
            : number(found, 'Y', 1900);
    int hour = number(found, 'H', 0);
    if (found.containsKey('I')) {
      boolean afternoon = "pm".equalsIgnoreCase(found.get('p'));
      hour = number(found, 'I', 12) % 12 + (afternoon ? 12 : 0);
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year,
              month,
              number(found, 'd', 1),
              hour,
              number(found, 'M', 0),
              number(found, 'S', 0));
      String fraction = found.getOrDefault('f', "0");
      return time.with(
          ChronoField.MICRO_OF_SECOND, Long.parseLong((fraction + "00000").substring(0, 6)));
    } catch (DateTimeException e) {
      throw new ValueError("day is out of range for month");
    }
  }

  private static String name(Map<Character, String> found) {
    return found.containsKey('b') ? found.get('b') : found.get('B');
  }

  private static int number(Map<Character, String> found, char code, int otherwise) {
    String text = found.get(code);
    return text == null ? otherwise : Integer.parseInt(text.strip());
  }
}
