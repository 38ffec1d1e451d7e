package org.tfgraft.runtime.api;

import java.util.List;
import java.util.Locale;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** A command line flag: how its text is read, and the value it has. */
@PythonName("absl.flags._flag.Flag")
public final class Flag implements PyObject {
  /** What a flag's text means. */
  enum Kind {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    LIST
  }

  private static final List<Object> TRUE = List.of("true", "t", "1");
  private static final List<Object> FALSE = List.of("false", "f", "0");

  private final String name;
  private final Kind kind;
  private final String help;
  private PyList<Object> choices = new PyList<>();
  private Object value;

  private Flag(String name, Kind kind, String help) {
    this.name = name;
    this.kind = kind;
    this.help = help;
  }

  static Flag of(String name, Kind kind, String help) {
    return new Flag(name, kind, help);
  }

  /** The same flag with the texts it may have. */
  Flag among(Object texts) {
    choices = PyList.from(texts);
    return this;
  }

  String name() {
    return name;
  }

  String help() {
    return help;
  }

  boolean isBoolean() {
    return kind == Kind.BOOLEAN;
  }

  Object value() {
    return value;
  }

  void value(Object newValue) {
    value = newValue;
  }

  /** Takes a text of the command line, or a default. */
  void parse(Object text) {
    if (text == null) {
      value = null;
      return;
    }
    try {
      value = read(text);
    } catch (ValueError e) {
      throw new IllegalFlagValueError(
          "flag --" + name + "=" + Builtins.str(text) + ": " + Builtins.str(e));
    }
  }

  private Object read(Object text) {
    if (!choices.isEmpty() && !choices.contains(text)) {
      throw new ValueError("value should be one of <" + String.join("|", texts()) + ">");
    }
    return switch (kind) {
      case STRING -> Builtins.str(text);
      case INTEGER -> Builtins.int_(text);
      case FLOAT -> Builtins.float_(text);
      case BOOLEAN -> truth(text);
      case LIST -> list(text);
    };
  }

  private List<String> texts() {
    return choices.stream().map(Builtins::str).toList();
  }

  private static Object truth(Object text) {
    if (text instanceof Boolean) {
      return text;
    }
    String lower = Builtins.str(text).toLowerCase(Locale.ROOT);
    if (TRUE.contains(lower)) {
      return true;
    } else if (FALSE.contains(lower)) {
      return false;
    }
    throw new ValueError("Non-boolean argument to boolean flag");
  }

  private static Object list(Object text) {
    if (!(text instanceof String line)) {
      return PyList.from(text);
    }
    PyList<Object> parts = new PyList<>();
    for (String part : line.isEmpty() ? new String[0] : line.split(",", -1)) {
      parts.append(part.strip());
    }
    return parts;
  }

  @Override
  public Object getAttribute(String attribute) {
    return switch (attribute) {
      case "name" -> name;
      case "value" -> value;
      case "help" -> help;
      default -> PyObject.super.getAttribute(attribute);
    };
  }

  @Override
  public void setAttribute(String attribute, Object newValue) {
    if (attribute.equals("value")) {
      value = newValue;
    } else {
      PyObject.super.setAttribute(attribute, newValue);
    }
  }

  @Override
  public String pyRepr() {
    return "<Flag " + name + "=" + Py.repr(value) + ">";
  }
}
