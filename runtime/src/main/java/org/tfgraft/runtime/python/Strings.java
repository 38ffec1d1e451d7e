package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** The methods of Python's text as static methods; positions count code points. */
public final class Strings {
  private Strings() {}

  /** {@code text[index]}. */
  public static String getItem(String text, long index) {
    int length = text.codePointCount(0, text.length());
    int at = Sequences.position(index, length, "string index out of range");
    int offset = length == text.length() ? at : text.offsetByCodePoints(0, at);
    return Character.toString(text.codePointAt(offset));
  }

  /** {@code text[start:stop:step]}. */
  public static String slice(String text, Object start, Object stop, Object step) {
    return slice(text, new PySlice(start, stop, step));
  }

  public static String slice(String text, Object start, Object stop) {
    return slice(text, new PySlice(start, stop, null));
  }

  static String slice(String text, PySlice slice) {
    int length = text.codePointCount(0, text.length());
    PySlice.Indices indices = slice.indices(length);
    if (length == text.length() && indices.step() == 1) {
      return text.substring(indices.start(), indices.start() + indices.count());
    }
    int[] points = text.codePoints().toArray();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < indices.count(); i++) {
      part.appendCodePoint(points[indices.at(i)]);
    }
    return part.toString();
  }

  /** The first code points, at most so many. */
  static String head(String text, int count) {
    return slice(text, 0L, (long) count, null);
  }

  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static String casefold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  public static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return upper(text.substring(0, end)) + lower(text.substring(end));
  }

  public static String title(String text) {
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (int point : text.codePoints().toArray()) {
      out.appendCodePoint(inside ? Character.toLowerCase(point) : Character.toTitleCase(point));
      inside = Character.isLetter(point);
    }
    return out.toString();
  }

  public static String swapcase(String text) {
    StringBuilder out = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      String one = Character.toString(point);
      out.append(Character.isUpperCase(point) ? lower(one) : upper(one));
    }
    return out.toString();
  }

  public static String strip(String text) {
    return rstrip(lstrip(text));
  }

  public static String strip(String text, Object chars) {
    return rstrip(lstrip(text, chars), chars);
  }

  public static String lstrip(String text) {
    int start = 0;
    while (start < text.length() && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }

  public static String lstrip(String text, Object chars) {
    if (chars == null) {
      return lstrip(text);
    }
    String set = Py.asString(chars);
    int start = 0;
    while (start < text.length() && set.indexOf(text.codePointAt(start)) >= 0) {
      start += Character.charCount(text.codePointAt(start));
    }
    return text.substring(start);
  }

  public static String rstrip(String text) {
    int end = text.length();
    while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  public static String rstrip(String text, Object chars) {
    if (chars == null) {
      return rstrip(text);
    }
    String set = Py.asString(chars);
    int end = text.length();
    while (end > 0 && set.indexOf(text.codePointBefore(end)) >= 0) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(0, end);
  }

  public static PyList<String> split(String text) {
    return Splitting.atSpaces(text, -1);
  }

  public static PyList<String> split(String text, Object separator) {
    return split(text, separator, -1);
  }

  public static PyList<String> split(String text, Object separator, long most) {
    return separator == null
        ? Splitting.atSpaces(text, most)
        : Splitting.at(text, Splitting.separator(separator), most);
  }

  public static PyList<String> rsplit(String text) {
    return Splitting.atSpacesFromRight(text, -1);
  }

  public static PyList<String> rsplit(String text, Object separator) {
    return rsplit(text, separator, -1);
  }

  public static PyList<String> rsplit(String text, Object separator, long most) {
    return separator == null
        ? Splitting.atSpacesFromRight(text, most)
        : Splitting.fromRight(text, Splitting.separator(separator), most);
  }

  public static PyList<String> splitlines(String text) {
    return Splitting.lines(text, false);
  }

  public static PyList<String> splitlines(String text, Object keepEnds) {
    return Splitting.lines(text, Truth.of(keepEnds));
  }

  public static PyTuple partition(String text, String separator) {
    int at = text.indexOf(Splitting.separator(separator));
    return at < 0
        ? PyTuple.of(text, "", "")
        : PyTuple.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  public static PyTuple rpartition(String text, String separator) {
    int at = text.lastIndexOf(Splitting.separator(separator));
    return at < 0
        ? PyTuple.of("", "", text)
        : PyTuple.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }

  public static String join(String separator, Object iterable) {
    StringBuilder text = new StringBuilder();
    if (!Iteration.isIterable(iterable)) {
      throw new TypeError("can only join an iterable");
    }
    int number = 0;
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); number++) {
      Object item = Derived.plainOf(i.next());
      if (!(item instanceof String part)) {
        throw notText(item, number);
      }
      text.append(number == 0 ? "" : separator).append(part);
    }
    return text.toString();
  }

  private static TypeError notText(Object item, int number) {
    return new TypeError(
        "sequence item "
            + number
            + ": expected str instance, "
            + PyType.of(item).nameInMessages()
            + " found");
  }

  public static String replace(String text, String old, String fresh) {
    return old.isEmpty() ? Splitting.replace(text, old, fresh, -1) : text.replace(old, fresh);
  }

  public static String replace(String text, String old, String fresh, long count) {
    return count < 0 ? replace(text, old, fresh) : Splitting.replace(text, old, fresh, count);
  }

  public static boolean startswith(String text, Object prefix) {
    return affix("startswith", prefix, text::startsWith);
  }

  public static boolean startswith(String text, Object prefix, Object start) {
    return Searching.isWithin(text, start) && startswith(slice(text, start, null), prefix);
  }

  public static boolean startswith(String text, Object prefix, Object start, Object end) {
    return Searching.isWithin(text, start) && startswith(slice(text, start, end), prefix);
  }

  public static boolean endswith(String text, Object suffix) {
    return affix("endswith", suffix, text::endsWith);
  }

  public static boolean endswith(String text, Object suffix, Object start) {
    return Searching.isWithin(text, start) && endswith(slice(text, start, null), suffix);
  }

  public static boolean endswith(String text, Object suffix, Object start, Object end) {
    return Searching.isWithin(text, start) && endswith(slice(text, start, end), suffix);
  }

  private static boolean affix(
      String method, Object affix, java.util.function.Predicate<String> test) {
    if (affix instanceof String text) {
      return test.test(text);
    }
    if (affix instanceof PyTuple tuple) {
      return tuple.stream().anyMatch(each -> affix(method, each, test));
    }
    throw new TypeError(
        method
            + " first arg must be str or a tuple of str, not "
            + PyType.of(affix).nameInMessages());
  }

  public static long find(String text, String part) {
    return Searching.find(text, part, null, null);
  }

  public static long find(String text, String part, Object start) {
    return Searching.find(text, part, start, null);
  }

  public static long find(String text, String part, Object start, Object end) {
    return Searching.find(text, part, start, end);
  }

  public static long rfind(String text, String part) {
    return Searching.rfind(text, part, null, null);
  }

  public static long rfind(String text, String part, Object start) {
    return Searching.rfind(text, part, start, null);
  }

  public static long rfind(String text, String part, Object start, Object end) {
    return Searching.rfind(text, part, start, end);
  }

  public static long index(String text, String part) {
    return Searching.found(find(text, part));
  }

  public static long index(String text, String part, Object start) {
    return Searching.found(find(text, part, start));
  }

  public static long index(String text, String part, Object start, Object end) {
    return Searching.found(find(text, part, start, end));
  }

  public static long rindex(String text, String part) {
    return Searching.found(rfind(text, part));
  }

  public static long count(String text, String part) {
    return Searching.count(text, part);
  }

  public static long count(String text, String part, Object start) {
    return Searching.count(slice(text, start, null), part);
  }

  public static long count(String text, String part, Object start, Object end) {
    return Searching.count(slice(text, start, end), part);
  }

  public static String center(String text, long width) {
    return center(text, width, " ");
  }

  public static String center(String text, long width, String fill) {
    long missing = Math.max(0, width - Builtins.len(text));
    long left = missing / 2 + (missing & width & 1);
    return padding(fill, left) + text + padding(fill, missing - left);
  }

  public static String ljust(String text, long width) {
    return ljust(text, width, " ");
  }

  public static String ljust(String text, long width, String fill) {
    return text + padding(fill, width - Builtins.len(text));
  }

  public static String rjust(String text, long width) {
    return rjust(text, width, " ");
  }

  public static String rjust(String text, long width, String fill) {
    return padding(fill, width - Builtins.len(text)) + text;
  }

  private static String padding(String fill, long count) {
    if (Builtins.len(fill) != 1) {
      throw new TypeError("The fill character must be exactly one character long");
    }
    return fill.repeat((int) Math.max(0, count));
  }

  public static String zfill(String text, long width) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    String zeros = "0".repeat((int) Math.max(0, width - Builtins.len(text)));
    return signed ? text.charAt(0) + zeros + text.substring(1) : zeros + text;
  }

  public static String expandtabs(String text) {
    return expandtabs(text, 8);
  }

  public static String expandtabs(String text, long size) {
    StringBuilder out = new StringBuilder();
    long column = 0;
    for (char c : text.toCharArray()) {
      if (c == '\t') {
        long blanks = size <= 0 ? 0 : size - column % size;
        out.append(" ".repeat((int) blanks));
        column += blanks;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return out.toString();
  }

  public static PyBytes encode(String text) {
    return encode(text, "utf-8", "strict");
  }

  public static PyBytes encode(String text, String encoding) {
    return encode(text, encoding, "strict");
  }

  public static PyBytes encode(String text, String encoding, String errors) {
    return PyBytes.of(Encodings.encode(text, encoding, errors));
  }

  /** Python 2's {@code str.decode}: text and bytes are one here. */
  public static String decode(String text) {
    return text;
  }

  public static String decode(String text, String encoding) {
    return text;
  }

  public static String format(String text, PyTuple values, PyDict<String, Object> named) {
    return FormatMethod.apply(text, values, named);
  }

  public static String formatMap(String text, Map<?, ?> named) {
    return FormatMethod.apply(text, PyTuple.EMPTY, PyDict.from(named));
  }

  public static String translate(String text, Object table) {
    StringBuilder out = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      try {
        Object fresh = Subscripts.get(table, (long) point);
        if (fresh != null) {
          out.append(fresh instanceof String part ? part : Builtins.chr(Numbers.toLong(fresh)));
        }
      } catch (LookupError e) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  public static PyDict<Object, Object> maketrans(Object from) {
    PyDict<Object, Object> table = new PyDict<>();
    DictSource.forEach(
        from, (key, value) -> table.put(key instanceof String c ? Builtins.ord(c) : key, value));
    return table;
  }

  public static PyDict<Object, Object> maketrans(String from, String to) {
    return maketrans(from, to, "");
  }

  public static PyDict<Object, Object> maketrans(String from, String to, String gone) {
    if (Builtins.len(from) != Builtins.len(to)) {
      throw new ValueError("the first two maketrans arguments must have equal length");
    }
    PyDict<Object, Object> table = new PyDict<>();
    int[] target = to.codePoints().toArray();
    int next = 0;
    for (int point : from.codePoints().toArray()) {
      table.put((long) point, (long) target[next++]);
    }
    gone.codePoints().forEach(point -> table.put((long) point, null));
    return table;
  }
}
