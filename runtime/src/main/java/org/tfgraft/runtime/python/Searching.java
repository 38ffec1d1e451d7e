package org.tfgraft.runtime.python;

/** Searches in text whose positions count code points. */
final class Searching {
  private Searching() {}

  static long find(String text, String part, Object start, Object end) {
    PySlice.Indices range = new PySlice(start, end, null).indices((int) Builtins.len(text));
    if (!isWithin(text, start)) {
      return -1;
    }
    String searched = Strings.slice(text, start, end);
    int at = searched.indexOf(part);
    return at < 0 ? -1 : range.start() + searched.codePointCount(0, at);
  }

  static long rfind(String text, String part, Object start, Object end) {
    PySlice.Indices range = new PySlice(start, end, null).indices((int) Builtins.len(text));
    if (!isWithin(text, start)) {
      return -1;
    }
    String searched = Strings.slice(text, start, end);
    int at = searched.lastIndexOf(part);
    return at < 0 ? -1 : range.start() + searched.codePointCount(0, at);
  }

  /** Nothing, not even the empty text, lies beyond the end. */
  static boolean isWithin(String text, Object start) {
    return start == null || Numbers.toLong(start) <= Builtins.len(text);
  }

  static long found(long at) {
    if (at < 0) {
      throw new ValueError("substring not found");
    }
    return at;
  }

  static long count(String text, String part) {
    if (part.isEmpty()) {
      return Builtins.len(text) + 1;
    }
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
