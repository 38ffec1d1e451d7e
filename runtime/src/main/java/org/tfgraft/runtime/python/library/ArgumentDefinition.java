package org.tfgraft.runtime.python.library;

import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** What {@code add_argument} says of one argument. */
final class ArgumentDefinition {
  private final List<String> names;
  private final PyDict<String, Object> options;

  ArgumentDefinition(PyTuple names, PyDict<String, Object> options) {
    this.names = names.stream().map(Builtins::str).toList();
    this.options = options;
  }

  List<String> names() {
    return names;
  }

  boolean isPositional() {
    return !names.get(0).startsWith("-");
  }

  /** How messages call it. */
  String label() {
    return isPositional() && names.size() == 1 ? names.get(0) : String.join("/", names);
  }

  /** The attribute that gets the value. */
  String destination() {
    Object given = options.get("dest");
    if (given != null) {
      return Builtins.str(given);
    }
    String chosen = names.stream().filter(n -> n.startsWith("--")).findFirst().orElse(names.get(0));
    return isPositional() ? chosen : chosen.replaceFirst("^-+", "").replace('-', '_');
  }

  private String action() {
    Object action = options.get("action");
    return action == null ? "store" : Builtins.str(action);
  }

  boolean isHelp() {
    return action().equals("help") || action().equals("version");
  }

  /** How many values it takes: a number, or one of {@code ? * +}, or {@code 1} for a plain one. */
  String count() {
    if (!action().equals("store") && !action().equals("append")) {
      return "0";
    }
    Object count = options.get("nargs");
    return count == null ? "" : Builtins.str(count);
  }

  boolean isRequired() {
    return isPositional()
        ? !count().equals("?") && !count().equals("*")
        : Py.truth(options.get("required"));
  }

  Object defaultValue() {
    if (options.containsKey("default")) {
      Object value = options.get("default");
      return value instanceof String text ? converted(text) : value;
    }
    return switch (action()) {
      case "store_true" -> false;
      case "store_false" -> true;
      default -> count().equals("*") && isPositional() ? new PyList<>() : null;
    };
  }

  /** The attribute's new value for the texts that stand behind the argument. */
  Object value(List<String> texts, Object before) {
    return switch (action()) {
      case "store_true" -> true;
      case "store_false" -> false;
      case "store_const" -> options.get("const");
      case "count" -> before == null ? 1L : Py.add(before, 1L);
      case "append" -> {
        PyList<Object> all = before == null ? new PyList<>() : PyList.from(before);
        all.append(stored(texts));
        yield all;
      }
      default -> stored(texts);
    };
  }

  private Object stored(List<String> texts) {
    if (count().isEmpty()) {
      return converted(texts.get(0));
    } else if (count().equals("?")) {
      return texts.isEmpty()
          ? isPositional() ? defaultValue() : options.get("const")
          : converted(texts.get(0));
    }
    PyList<Object> all = new PyList<>();
    texts.forEach(t -> all.append(converted(t)));
    return all;
  }

  private Object converted(String text) {
    Object type = options.get("type");
    Object value;
    try {
      value = type == null ? text : Py.call(type, text);
    } catch (ValueError | TypeError e) {
      String name =
          type instanceof PyType known ? known.name() : Builtins.str(Py.getattr(type, "__name__"));
      throw new ValueError(
          "argument " + label() + ": invalid " + name + " value: " + Builtins.repr(text));
    }
    Object choices = options.get("choices");
    if (choices != null && !Py.contains(choices, value)) {
      StringBuilder all = new StringBuilder();
      for (Object choice : Py.iterate(choices)) {
        all.append(all.isEmpty() ? "" : ", ").append(Builtins.repr(choice));
      }
      throw new ValueError(
          "argument %s: invalid choice: %s (choose from %s)"
              .formatted(label(), Builtins.repr(value), all));
    }
    return value;
  }
}
