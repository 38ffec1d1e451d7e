package org.tfgraft.runtime.python;

/** Taking text apart. */
final class Splitting {
  private Splitting() {}

  static String separator(Object separator) {
    if (!(separator instanceof String text)) {
      throw new TypeError("must be str or None, not " + PyType.of(separator).name());
    }
    if (text.isEmpty()) {
      throw new ValueError("empty separator");
    }
    return text;
  }

  static PyList<String> at(String text, String separator, long most) {
    PyList<String> parts = new PyList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      if (most >= 0 && parts.size() >= most) {
        break;
      }
      parts.append(text.substring(start, at));
      start = at + separator.length();
    }
    parts.append(text.substring(start));
    return parts;
  }

  static PyList<String> fromRight(String text, String separator, long most) {
    PyList<String> parts = new PyList<>();
    int end = text.length();
    while (most < 0 || parts.size() < most) {
      int at = text.lastIndexOf(separator, end - separator.length());
      if (at < 0 || end < separator.length()) {
        break;
      }
      parts.append(text.substring(at + separator.length(), end));
      end = at;
    }
    parts.append(text.substring(0, end));
    parts.reverse();
    return parts;
  }

  static PyList<String> atSpaces(String text, long most) {
    PyList<String> parts = new PyList<>();
    int next = 0;
    while (true) {
      while (next < text.length() && Characters.isSpace(text.charAt(next))) {
        next++;
      }
      if (next == text.length()) {
        return parts;
      }
      if (most >= 0 && parts.size() >= most) {
        parts.append(Strings.rstrip(text.substring(next)));
        return parts;
      }
      int start = next;
      while (next < text.length() && !Characters.isSpace(text.charAt(next))) {
        next++;
      }
      parts.append(text.substring(start, next));
    }
  }

  static PyList<String> atSpacesFromRight(String text, long most) {
    PyList<String> parts = new PyList<>();
    int end = text.length();
    while (true) {
      while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end == 0) {
        break;
      }
      int stop = end;
      if (most >= 0 && parts.size() >= most) {
        parts.append(Strings.lstrip(text.substring(0, stop)));
        break;
      }
      while (end > 0 && !Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      parts.append(text.substring(end, stop));
    }
    parts.reverse();
    return parts;
  }

  static PyList<String> lines(String text, boolean keepEnds) {
    PyList<String> lines = new PyList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int next = Math.min(text.length(), end + 1);
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        next++;
      }
      lines.append(text.substring(start, keepEnds ? next : end));
      start = next;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r'
        || c >= 0x1c && c <= 0x1e
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  static String replace(String text, String old, String fresh, long count) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (long done = 0; count < 0 || done < count; done++) {
      boolean between = old.isEmpty() && done > 0;
      if (between && start >= text.length()) {
        break;
      }
      int at = between ? text.offsetByCodePoints(start, 1) : text.indexOf(old, start);
      if (at < 0) {
        break;
      }
      out.append(text, start, at).append(fresh);
      start = at + old.length();
    }
    return out.append(text.substring(start)).toString();
  }
}
