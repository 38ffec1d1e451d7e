package org.tfgraft.runtime.python.library;

import java.math.BigInteger;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;

/** Reads JSON text with Python's errors. */
final class JsonReader {
  private final String text;
  private int next;
  private Object hook;
  private boolean ofPairs;

  private JsonReader(String text) {
    this.text = text;
  }

  static Object read(String text, Arg... options) {
    JsonReader reader = new JsonReader(text);
    for (Arg option : options) {
      reader.ofPairs |= option.name().equals("object_pairs_hook") && option.value() != null;
      reader.hook = option.value() == null ? reader.hook : option.value();
    }
    reader.blanks();
    Object value = reader.value();
    reader.blanks();
    if (reader.next < text.length()) {
      throw reader.error("Extra data", reader.next);
    }
    return value;
  }

  private void blanks() {
    while (next < text.length() && " \t\n\r".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
  }

  private JsonDecodeError error(String message, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int column = at - text.lastIndexOf('\n', at - 1);
    return new JsonDecodeError(
        "%s: line %d column %d (char %d)".formatted(message, line, column, at));
  }

  private boolean accept(String word) {
    boolean found = text.startsWith(word, next);
    next += found ? word.length() : 0;
    return found;
  }

  private Object value() {
    int start = next;
    if (accept("{")) {
      return object();
    } else if (accept("[")) {
      return array();
    } else if (accept("\"")) {
      return string();
    } else if (accept("null")) {
      return null;
    } else if (accept("true")) {
      return true;
    } else if (accept("false")) {
      return false;
    } else if (accept("NaN")) {
      return Double.NaN;
    } else if (accept("Infinity")) {
      return Double.POSITIVE_INFINITY;
    } else if (accept("-Infinity")) {
      return Double.NEGATIVE_INFINITY;
    }
    return number(start);
  }

  private Object number(int start) {
    java.util.regex.Matcher number =
        java.util.regex.Pattern.compile("(-?(?:0|[1-9][0-9]*))(\\.[0-9]+)?([eE][-+]?[0-9]+)?")
            .matcher(text)
            .region(start, text.length());
    if (!number.lookingAt()) {
      throw error("Expecting value", start);
    }
    next = number.end();
    if (number.group(2) != null || number.group(3) != null) {
      return Double.parseDouble(number.group());
    }
    BigInteger integer = new BigInteger(number.group());
    return integer.bitLength() < 64 ? (Object) integer.longValue() : integer;
  }

  private Object array() {
    PyList<Object> list = new PyList<>();
    blanks();
    if (accept("]")) {
      return list;
    }
    while (true) {
      blanks();
      list.append(value());
      blanks();
      if (accept("]")) {
        return list;
      }
      if (!accept(",")) {
        throw error("Expecting ',' delimiter", next);
      }
    }
  }

  private Object object() {
    PyDict<Object, Object> dict = members();
    if (hook == null) {
      return dict;
    }
    return Py.call(hook, ofPairs ? dict.itemList() : dict);
  }

  private PyDict<Object, Object> members() {
    PyDict<Object, Object> dict = new PyDict<>();
    blanks();
    if (accept("}")) {
      return dict;
    }
    while (true) {
      blanks();
      if (!accept("\"")) {
        throw error("Expecting property name enclosed in double quotes", next);
      }
      String key = string();
      blanks();
      if (!accept(":")) {
        throw error("Expecting ':' delimiter", next);
      }
      blanks();
      dict.put(key, value());
      blanks();
      if (accept("}")) {
        return dict;
      }
      if (!accept(",")) {
        throw error("Expecting ',' delimiter", next);
      }
    }
  }

  private String string() {
    int start = next - 1;
    StringBuilder out = new StringBuilder();
    while (next < text.length()) {
      char c = text.charAt(next++);
      if (c == '"') {
        return out.toString();
      } else if (c < ' ') {
        throw error("Invalid control character at", next - 1);
      } else if (c == '\\' && next < text.length()) {
        escape(out);
      } else {
        out.append(c);
      }
    }
    throw error("Unterminated string starting at", start);
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(next++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case '"', '\\', '/' -> out.append(c);
      case 'u' -> {
        int end = Math.min(next + 4, text.length());
        try {
          out.append((char) Integer.parseInt(text.substring(next, end), 16));
        } catch (NumberFormatException e) {
          throw error("Invalid \\uXXXX escape", next - 1);
        }
        next = end;
      }
      default -> throw error("Invalid \\escape", next - 2);
    }
  }
}
