package org.tfgraft.runtime.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.TypeError;

/** The named arguments that a call was given; what is absent has the default of its parameter. */
public final class Options {
  private final Map<String, Object> values = new LinkedHashMap<>();

  public Options(Arg... arguments) {
    for (Arg argument : arguments) {
      values.put(argument.name(), argument.value());
    }
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value given, or null. */
  public Object get(String name) {
    return values.get(name);
  }

  public Object get(String name, Object otherwise) {
    return values.containsKey(name) ? values.get(name) : otherwise;
  }

  /** The value given unless that is None. */
  public Object orElse(String name, Object otherwise) {
    Object value = values.get(name);
    return value == null ? otherwise : value;
  }

  /** These options, with this value where there is none or None. */
  public Options orDefault(String name, Object value) {
    return values.get(name) == null ? with(name, value) : this;
  }

  /** A string, or null. */
  public String string(String name) {
    return text(values.get(name));
  }

  public String string(String name, String otherwise) {
    return text(get(name, otherwise));
  }

  /** What TensorFlow takes for a name: a text, or what is false for no text at all. */
  public static String text(Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    } else if (value instanceof PyBytes bytes) {
      return bytes.text();
    } else if (!Py.truth(value)) {
      return "";
    }
    throw new TypeError("expected string or bytes-like object");
  }

  /** Whether the value is true as a condition; absent means false. */
  public boolean flag(String name) {
    return flag(name, false);
  }

  public boolean flag(String name, boolean otherwise) {
    return values.containsKey(name) ? Py.truth(values.get(name)) : otherwise;
  }

  /** These options with one more. */
  public Options with(String name, Object value) {
    Options copy = new Options();
    copy.values.putAll(values);
    copy.values.put(name, value);
    return copy;
  }

  /** The keyword arguments of a Python call. */
  public static Options of(Map<String, Object> keywords) {
    Options options = new Options();
    options.values.putAll(keywords);
    return options;
  }

  /** The options as the keyword arguments of a Python call. */
  public PyDict<String, Object> toKeywords() {
    PyDict<String, Object> keywords = new PyDict<>();
    values.forEach(keywords::put);
    return keywords;
  }

  /** The options as the arguments of another call. */
  public Arg[] toArguments() {
    return values.entrySet().stream()
        .map(entry -> new Arg(entry.getKey(), entry.getValue()))
        .toArray(Arg[]::new);
  }
}
