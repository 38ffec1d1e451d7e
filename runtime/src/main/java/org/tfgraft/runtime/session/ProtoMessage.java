package org.tfgraft.runtime.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** A protocol buffer as programs see it: named settings, printed in the protobuf text format. */
public abstract class ProtoMessage implements PyObject {
  /** What a field holds. */
  protected enum Kind {
    NUMBER(0L),
    REAL(0.0),
    FLAG(false),
    TEXT(""),
    MAP(null),
    LIST(null),
    MESSAGE(null);

    private final Object preset;

    Kind(Object preset) {
      this.preset = preset;
    }
  }

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Map<Long, String>> enumerations = new LinkedHashMap<>();
  private boolean touched;

  /** Declares a field; the order of declaration is that of printing. */
  protected final void field(String name, Kind kind) {
    kinds.put(name, kind);
    values.put(
        name, kind == Kind.MAP ? new PyDict<>() : kind == Kind.LIST ? new PyList<>() : kind.preset);
  }

  protected final void message(String name, ProtoMessage preset) {
    kinds.put(name, Kind.MESSAGE);
    values.put(name, preset);
  }

  protected final void enumeration(String name, Map<Long, String> names) {
    field(name, Kind.NUMBER);
    enumerations.put(name, names);
  }

  /** Sets the fields that a constructor was given. */
  protected final void fill(Options options) {
    for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
      String name = entry.getKey();
      Object value = options.get(name);
      if (value == null) {
        continue;
      }
      switch (entry.getValue()) {
        case MAP -> map(name).putAll((Map<?, ?>) value);
        case LIST -> list(name).addAll(PyList.from(value));
        case MESSAGE -> {
          ((ProtoMessage) value).touched = true;
          values.put(name, value);
        }
        default -> set(name, value);
      }
    }
  }

  protected final void set(String name, Object value) {
    values.put(name, checked(name, value));
    touched = true;
  }

  private Object checked(String name, Object value) {
    return switch (kinds.get(name)) {
      case FLAG -> Builtins.bool_(value);
      case REAL -> Builtins.float_(value);
      case NUMBER -> {
        if (value instanceof Double || value instanceof String) {
          throw wrongType(value, "int, long");
        }
        yield ((Number) Builtins.int_(value)).longValue();
      }
      default -> {
        if (!(value instanceof String)) {
          throw wrongType(value, "bytes, unicode");
        }
        yield value;
      }
    };
  }

  private static TypeError wrongType(Object value, String expected) {
    return new TypeError(
        Builtins.repr(value)
            + " has type "
            + PyType.of(value).name()
            + ", but expected one of: "
            + expected);
  }

  protected final long number(String name) {
    return (long) values.get(name);
  }

  protected final double real(String name) {
    return (double) values.get(name);
  }

  protected final boolean flag(String name) {
    return (boolean) values.get(name);
  }

  protected final String text(String name) {
    return (String) values.get(name);
  }

  protected final ProtoMessage message(String name) {
    return (ProtoMessage) values.get(name);
  }

  @SuppressWarnings("unchecked")
  protected final PyDict<Object, Object> map(String name) {
    return (PyDict<Object, Object>) values.get(name);
  }

  @SuppressWarnings("unchecked")
  protected final PyList<Object> list(String name) {
    return (PyList<Object>) values.get(name);
  }

  /** {@code CopyFrom}. */
  public final void copyFrom(Object other) {
    values.putAll(((ProtoMessage) other).values);
    touched = true;
  }

  @Override
  public Object getAttribute(String name) {
    return kinds.containsKey(name) ? values.get(name) : PyObject.super.getAttribute(name);
  }

  @Override
  public void setAttribute(String name, Object value) {
    Kind kind = kinds.get(name);
    if (kind == null) {
      throw new AttributeError(
          "Assignment not allowed (no field \"" + name + "\" in protocol message object).");
    }
    if (kind == Kind.MESSAGE || kind == Kind.MAP || kind == Kind.LIST) {
      throw new AttributeError(
          "Assignment not allowed to "
              + (kind == Kind.MESSAGE ? "composite" : "repeated")
              + " field \""
              + name
              + "\" in protocol message object.");
    }
    if (value == null) {
      throw new ValueError("None is not a valid value of the field \"" + name + "\".");
    }
    set(name, value);
  }

  private boolean isPresent() {
    return touched
        || values.values().stream()
            .anyMatch(value -> value instanceof ProtoMessage inner && inner.isPresent());
  }

  @Override
  public String pyStr() {
    StringBuilder text = new StringBuilder();
    write(text, "");
    return text.toString();
  }

  @Override
  public String pyRepr() {
    return pyStr();
  }

  @Override
  public String toString() {
    return pyStr();
  }

  private void write(StringBuilder text, String indent) {
    kinds.forEach(
        (name, kind) -> {
          Object value = values.get(name);
          switch (kind) {
            case MESSAGE -> writeMessage(text, indent, name, (ProtoMessage) value);
            case MAP ->
                map(name)
                    .forEach(
                        (key, item) ->
                            text.append(indent)
                                .append(name)
                                .append(" {\n")
                                .append(indent)
                                .append("  key: \"")
                                .append(key)
                                .append("\"\n")
                                .append(indent)
                                .append("  value: ")
                                .append(item)
                                .append('\n')
                                .append(indent)
                                .append("}\n"));
            case LIST -> list(name).forEach(item -> line(text, indent, name, "\"" + item + "\""));
            default -> {
              if (!value.equals(kind.preset)) {
                line(text, indent, name, scalar(name, kind, value));
              }
            }
          }
        });
  }

  private static void line(StringBuilder text, String indent, String name, String value) {
    text.append(indent).append(name).append(": ").append(value).append('\n');
  }

  private static void writeMessage(
      StringBuilder text, String indent, String name, ProtoMessage inner) {
    if (inner.isPresent()) {
      text.append(indent).append(name).append(" {\n");
      inner.write(text, indent + "  ");
      text.append(indent).append("}\n");
    }
  }

  private String scalar(String name, Kind kind, Object value) {
    return switch (kind) {
      case FLAG -> (boolean) value ? "true" : "false";
      case TEXT -> "\"" + value + "\"";
      case REAL -> NumpyScalar.of(NumpyType.FLOAT64, value).toString();
      default ->
          enumerations.containsKey(name)
              ? enumerations.get(name).getOrDefault((Long) value, value.toString())
              : value.toString();
    };
  }
}
