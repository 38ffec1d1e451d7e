package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySet;
import org.tfgraft.runtime.python.PyTuple;

/** Python's {@code pprint}: containers in lines of a width, dictionaries sorted by their keys. */
public final class PyPprint {
  private PyPprint() {}

  public static void pprint(Object value, Arg... options) {
    Builtins.print(pformat(value, options));
  }

  public static void pp(Object value, Arg... options) {
    pprint(value, options);
  }

  public static String pformat(Object value, Arg... options) {
    return printer(options).pformat(value);
  }

  public static Printer prettyPrinter(Arg... options) {
    return printer(options);
  }

  private static Printer printer(Arg... options) {
    int width = 80;
    int indent = 1;
    for (Arg option : options) {
      if (option.name().equals("width")) {
        width = (int) Py.asLong(option.value());
      } else if (option.name().equals("indent")) {
        indent = (int) Py.asLong(option.value());
      }
    }
    return new Printer(width, indent);
  }

  /** Python's {@code PrettyPrinter}. */
  public static final class Printer {
    private final int width;
    private final int step;

    Printer(int width, int step) {
      this.width = width;
      this.step = step;
    }

    public void pprint(Object value) {
      Builtins.print(pformat(value));
    }

    public String pformat(Object value) {
      StringBuilder out = new StringBuilder();
      format(value, out, 0, 0);
      return out.toString();
    }

    private void format(Object value, StringBuilder out, int indent, int allowance) {
      String plain = plain(value);
      if (plain.length() <= width - indent - allowance) {
        out.append(plain);
      } else if (value instanceof PyDict<?, ?> dict && isPlainDict(dict) && !dict.isEmpty()) {
        dict(dict, out, indent, allowance);
      } else if (value instanceof PyList<?> list && !list.isEmpty()) {
        items(list, "[", "]", out, indent, allowance);
      } else if (value instanceof PyTuple tuple && !tuple.isEmpty()) {
        items(tuple, "(", tuple.size() == 1 ? ",)" : ")", out, indent, allowance);
      } else if (value instanceof PySet<?> && Builtins.len(value) > 0) {
        items(sorted(value), "{", "}", out, indent, allowance);
      } else if (value instanceof String text) {
        text(text, out, indent, allowance);
      } else {
        out.append(plain);
      }
    }

    private static boolean isPlainDict(PyDict<?, ?> dict) {
      return dict.getClass() == PyDict.class;
    }

    private void dict(PyDict<?, ?> dict, StringBuilder out, int indent, int allowance) {
      out.append('{').append(" ".repeat(step - 1));
      int inner = indent + step;
      int left = dict.size();
      for (Object key : sorted(dict)) {
        left--;
        String name = plain(key);
        out.append(name).append(": ");
        format(dict.get(key), out, inner + name.length() + 2, left == 0 ? allowance + 1 : 1);
        out.append(left == 0 ? "" : ",\n" + " ".repeat(inner));
      }
      out.append('}');
    }

    private void items(
        Iterable<?> items,
        String open,
        String close,
        StringBuilder out,
        int indent,
        int allowance) {
      out.append(open).append(" ".repeat(step - 1));
      int inner = indent + step;
      List<Object> all = new ArrayList<>();
      items.forEach(all::add);
      for (int i = 0; i < all.size(); i++) {
        boolean last = i == all.size() - 1;
        format(all.get(i), out, inner, last ? allowance + close.length() : 1);
        out.append(last ? "" : ",\n" + " ".repeat(inner));
      }
      out.append(close);
    }

    /** A long text becomes several literals, each as many words as fit. */
    private void text(String text, StringBuilder out, int indent, int allowance) {
      boolean top = indent == 0 && allowance == 0;
      int inner = top ? 1 : indent;
      List<String> parts = new ArrayList<>();
      String[] lines = text.split("(?<=\n)");
      for (int i = 0; i < lines.length; i++) {
        boolean lastLine = i == lines.length - 1;
        lineParts(lines[i], lastLine ? allowance + (top ? 1 : 0) : 0, inner, lastLine, parts);
      }
      if (parts.size() == 1) {
        out.append(parts.get(0));
        return;
      }
      String separator = "\n" + " ".repeat(inner);
      out.append(top ? "(" : "").append(String.join(separator, parts)).append(top ? ")" : "");
    }

    private void lineParts(
        String line, int allowance, int indent, boolean lastLine, List<String> parts) {
      String whole = Builtins.repr(line);
      if (whole.length() <= width - indent - (lastLine ? allowance : 0)) {
        parts.add(whole);
        return;
      }
      String current = "";
      List<String> words = words(line);
      for (int i = 0; i < words.size(); i++) {
        String candidate = current + words.get(i);
        boolean last = lastLine && i == words.size() - 1;
        int room = width - indent - (last ? allowance : 0);
        if (Builtins.repr(candidate).length() > room) {
          if (!current.isEmpty()) {
            parts.add(Builtins.repr(current));
          }
          current = words.get(i);
        } else {
          current = candidate;
        }
      }
      if (!current.isEmpty()) {
        parts.add(Builtins.repr(current));
      }
    }

    private static List<String> words(String line) {
      List<String> words = new ArrayList<>();
      java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("\\S*\\s*").matcher(line);
      while (matcher.find()) {
        if (!matcher.group().isEmpty()) {
          words.add(matcher.group());
        }
      }
      return words;
    }

    /** On one line, with the keys of dictionaries sorted. */
    private static String plain(Object value) {
      if (value instanceof PyDict<?, ?> dict && isPlainDict(dict)) {
        List<String> parts = new ArrayList<>();
        for (Object key : sorted(dict)) {
          parts.add(plain(key) + ": " + plain(dict.get(key)));
        }
        return "{" + String.join(", ", parts) + "}";
      } else if (value instanceof PyList<?> list) {
        return "[" + joined(list) + "]";
      } else if (value instanceof PyTuple tuple && tuple.getClass() == PyTuple.class) {
        return "(" + joined(tuple) + (tuple.size() == 1 ? ",)" : ")");
      }
      return Builtins.repr(value);
    }

    private static String joined(Iterable<?> items) {
      List<String> parts = new ArrayList<>();
      items.forEach(item -> parts.add(plain(item)));
      return String.join(", ", parts);
    }

    private static List<Object> sorted(Object container) {
      List<Object> keys = new ArrayList<>();
      Py.iterate(container).forEach(keys::add);
      keys.sort(Printer::compare);
      return keys;
    }

    /** What cannot be compared is sorted by the names of its types. */
    private static int compare(Object left, Object right) {
      try {
        return Py.truth(Py.lt(left, right)) ? -1 : Py.truth(Py.lt(right, left)) ? 1 : 0;
      } catch (org.tfgraft.runtime.python.TypeError e) {
        return Builtins.str(Builtins.type(left)).compareTo(Builtins.str(Builtins.type(right)));
      }
    }
  }
}
