package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** Writes values as JSON text with Python's separators. */
final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private String indent;
  private boolean sortKeys;
  private boolean ascii = true;
  private String itemSeparator = ", ";
  private String keySeparator = ": ";
  private PyCallable otherwise;

  private JsonWriter() {}

  static String write(Object value, Arg... options) {
    JsonWriter writer = new JsonWriter();
    for (Arg option : options) {
      writer.option(option);
    }
    writer.value(value, "\n");
    return writer.out.toString();
  }

  private void option(Arg option) {
    switch (option.name()) {
      case "indent" -> indent(option.value());
      case "sort_keys" -> sortKeys = Py.truth(option.value());
      case "default" -> otherwise = (PyCallable) option.value();
      case "cls" -> {
        if (option.value() != null) {
          Object encoder = Py.call(option.value());
          otherwise = (args, keywords) -> Py.callMethod(encoder, "default", args.get(0));
        }
      }
      case "skipkeys", "allow_nan", "check_circular" -> {}
      case "ensure_ascii" -> ascii = Py.truth(option.value());
      case "separators" -> {
        if (option.value() != null) {
          itemSeparator = Builtins.str(Py.getitem(option.value(), 0L));
          keySeparator = Builtins.str(Py.getitem(option.value(), 1L));
        }
      }
      default ->
          throw new TypeError(
              "__init__() got an unexpected keyword argument '" + option.name() + "'");
    }
  }

  private void indent(Object value) {
    if (value != null) {
      indent = value instanceof String text ? text : " ".repeat((int) Py.asLong(value));
      itemSeparator = ",";
    }
  }

  private void value(Object value, String line) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Double || value instanceof Float) {
      out.append(number(Py.asDouble(value)));
    } else if (value instanceof Number) {
      out.append(value);
    } else if (value instanceof Map<?, ?> map) {
      object(map, line + indent);
    } else if (value instanceof List<?> list
        && !(value instanceof org.tfgraft.runtime.python.PyBytes)) {
      array(list, line + indent);
    } else if (otherwise != null) {
      value(Py.call(otherwise, value), line);
    } else {
      throw new TypeError(
          "Object of type " + PyType.of(value).name() + " is not JSON serializable");
    }
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return Double.isInfinite(value) ? (value > 0 ? "Infinity" : "-Infinity") : Builtins.repr(value);
  }

  private void array(List<?> list, String line) {
    if (list.isEmpty()) {
      out.append("[]");
      return;
    }
    out.append('[');
    boolean first = true;
    for (Object item : list) {
      separate(first, line);
      value(item, line);
      first = false;
    }
    end(line).append(']');
  }

  private void object(Map<?, ?> map, String line) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    boolean first = true;
    for (Iterator<Object> keys = keys(map); keys.hasNext(); first = false) {
      Object key = keys.next();
      separate(first, line);
      text(key(key));
      out.append(keySeparator);
      value(map.get(key), line);
    }
    end(line).append('}');
  }

  private Iterator<Object> keys(Map<?, ?> map) {
    return sortKeys
        ? Builtins.<Object>sorted((Object) map.keySet()).iterator()
        : Py.iterate(map.keySet()).iterator();
  }

  private static String key(Object key) {
    if (key instanceof String text) {
      return text;
    }
    if (key == null || key instanceof Boolean) {
      return key == null ? "null" : key.toString();
    }
    if (key instanceof PyTuple || !(key instanceof Number)) {
      throw new TypeError(
          "keys must be str, int, float, bool or None, not " + PyType.of(key).name());
    }
    return Builtins.repr(key);
  }

  private void separate(boolean first, String line) {
    out.append(first ? "" : itemSeparator).append(indent == null ? "" : line);
  }

  private StringBuilder end(String line) {
    return indent == null ? out : out.append(line, 0, line.length() - indent.length());
  }

  private void text(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          boolean escape = c < ' ' || ascii && c > '~';
          out.append(escape ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
      }
    }
    out.append('"');
  }
}
