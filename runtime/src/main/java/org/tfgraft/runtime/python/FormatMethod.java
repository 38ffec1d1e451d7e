package org.tfgraft.runtime.python;

/** The {@code format} method of text: replacement fields with conversions and nested fields. */
final class FormatMethod {
  private final PyTuple values;
  private final PyDict<String, Object> named;
  private long automatic;
  private boolean usesAutomatic;
  private boolean usesManual;

  private FormatMethod(PyTuple values, PyDict<String, Object> named) {
    this.values = values;
    this.named = named;
  }

  static String apply(String format, PyTuple values, PyDict<String, Object> named) {
    return new FormatMethod(values, named).expand(format, 2);
  }

  private String expand(String format, int depth) {
    if (depth == 0) {
      throw new ValueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder();
    int next = 0;
    while (next < format.length()) {
      char c = format.charAt(next++);
      boolean doubled = next < format.length() && format.charAt(next) == c;
      if (c != '{' && c != '}') {
        out.append(c);
      } else if (doubled) {
        out.append(c);
        next++;
      } else if (c == '}' || next == format.length()) {
        throw new ValueError("Single '" + c + "' encountered in format string");
      } else {
        int end = end(format, next);
        out.append(field(format.substring(next, end), depth));
        next = end + 1;
      }
    }
    return out.toString();
  }

  /** The position of the brace that closes a field. */
  private static int end(String format, int start) {
    int depth = 1;
    boolean bracket = false;
    for (int i = start; i < format.length(); i++) {
      char c = format.charAt(i);
      bracket = c == '[' || bracket && c != ']';
      if (!bracket) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (depth == 0) {
        return i;
      }
    }
    boolean inSpec = nameEnd(format.substring(start)) < format.length() - start;
    throw new ValueError(
        inSpec ? "unmatched '{' in format spec" : "expected '}' before end of string");
  }

  private String field(String text, int depth) {
    int end = nameEnd(text);
    String name = text.substring(0, end);
    String conversion = "";
    int next = end;
    if (next < text.length() && text.charAt(next) == '!') {
      if (next + 1 >= text.length()) {
        throw new ValueError("end of string while looking for conversion specifier");
      }
      conversion = text.substring(next + 1, next + 2);
      next += 2;
      if (next < text.length() && text.charAt(next) != ':') {
        throw new ValueError("expected ':' after conversion specifier");
      }
    }
    Object value = converted(value(name), conversion);
    String spec = next < text.length() ? expand(text.substring(next + 1), depth - 1) : "";
    return ValueFormat.of(value, spec);
  }

  private static int nameEnd(String text) {
    boolean bracket = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bracket = c == '[' || bracket && c != ']';
      if (!bracket && (c == '!' || c == ':')) {
        return i;
      }
      if (c == '{' && !bracket) {
        throw new ValueError("unexpected '{' in field name");
      }
    }
    return text.length();
  }

  private static Object converted(Object value, String conversion) {
    return switch (conversion) {
      case "" -> value;
      case "r" -> Repr.of(value);
      case "s" -> Str.of(value);
      case "a" -> StringRepr.asciiOnly(Repr.of(value));
      default -> throw new ValueError("Unknown conversion specifier " + conversion);
    };
  }

  private Object value(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
      end++;
    }
    Object value = first(name.substring(0, end));
    int next = end;
    while (next < name.length()) {
      if (name.charAt(next) == '.') {
        int stop = next + 1;
        while (stop < name.length() && name.charAt(stop) != '.' && name.charAt(stop) != '[') {
          stop++;
        }
        if (stop == next + 1) {
          throw new ValueError("Empty attribute in format string");
        }
        value = Attributes.get(value, name.substring(next + 1, stop));
        next = stop;
      } else {
        int stop = name.indexOf(']', next);
        if (stop < 0 || name.charAt(next) != '[') {
          throw new ValueError(
              stop < 0
                  ? "Missing ']' in format string"
                  : "Only '.' or '[' may follow ']' in format field specifier");
        }
        value = Subscripts.get(value, key(name.substring(next + 1, stop)));
        next = stop + 1;
      }
    }
    return value;
  }

  private static Object key(String text) {
    if (text.isEmpty()) {
      throw new ValueError("Empty attribute in format string");
    }
    return isNumber(text) ? (Object) Long.parseLong(text) : text;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Object first(String name) {
    if (!name.isEmpty() && !isNumber(name)) {
      return named.getItem(name);
    }
    usesAutomatic |= name.isEmpty();
    usesManual |= !name.isEmpty();
    if (usesAutomatic && usesManual) {
      throw new ValueError(
          name.isEmpty()
              ? "cannot switch from manual field specification to automatic field numbering"
              : "cannot switch from automatic field numbering to manual field specification");
    }
    long index = name.isEmpty() ? automatic++ : Long.parseLong(name);
    return values.get(index);
  }
}
