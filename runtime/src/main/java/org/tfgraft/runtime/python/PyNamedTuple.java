package org.tfgraft.runtime.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instance of a class that {@code collections.namedtuple} made. */
public final class PyNamedTuple extends PyTuple implements PyObject {
  private final Type type;

  private PyNamedTuple(Type type, Object... items) {
    super(items);
    this.type = type;
  }

  /** A class of named tuples: name, fields, and defaults of the last fields. */
  public static final class Type implements PyCallable, PyObject {
    private final List<String> fields;
    private final Signature signature;
    private final PyTuple defaults;
    private final PyType pythonType;
    private final String name;

    private Type(String qualifiedName, List<String> fields, PyTuple defaults) {
      int dot = qualifiedName.lastIndexOf('.');
      this.name = qualifiedName.substring(dot + 1);
      String module = dot < 0 ? "__main__" : qualifiedName.substring(0, dot);
      this.fields = fields;
      this.defaults = defaults;
      this.signature = Signature.parse(parameters(fields, defaults.size()));
      this.pythonType = new PyType(module, name, null, PyType.TUPLE);
    }

    private static String parameters(List<String> fields, int defaults) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < fields.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(fields.get(i));
        text.append(i >= fields.size() - defaults ? "=…" : "");
      }
      return text.toString();
    }

    /** An instance with a value for each field. */
    public PyNamedTuple make(Object... values) {
      return new PyNamedTuple(this, values);
    }

    @Override
    public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
      Object[] values = signature.bind("__new__", args, keywords, 1);
      int first = values.length - defaults.size();
      for (int i = first; i < values.length; i++) {
        values[i] = values[i] == Signature.ABSENT ? defaults.get(i - first) : values[i];
      }
      return make(values);
    }

    /** The class as {@code type(x)} gives it. */
    public PyType asType() {
      return pythonType;
    }

    @Override
    public PyType pythonType() {
      return PyType.TYPE;
    }

    @Override
    public Object getAttribute(String attribute) {
      return switch (attribute) {
        case "_fields" -> PyTuple.from(fields);
        case "__name__" -> name;
        case "_make" -> (PyCallable) (args, keywords) -> make(PyList.from(args.get(0)).toArray());
        default -> pythonType.getAttribute(attribute);
      };
    }

    @Override
    public String pyRepr() {
      return pythonType.pyRepr();
    }
  }

  public static Type type(String qualifiedName, String... fields) {
    return new Type(qualifiedName, List.of(fields), PyTuple.EMPTY);
  }

  public static Type type(String qualifiedName, List<String> fields, PyTuple defaults) {
    return new Type(qualifiedName, List.copyOf(fields), defaults);
  }

  /** A tuple of the same class with other values. */
  public PyNamedTuple withValues(Object... values) {
    return type.make(values);
  }

  @Override
  public PyType pythonType() {
    return type.pythonType;
  }

  @Override
  public Object getAttribute(String name) {
    int field = type.fields.indexOf(name);
    if (field >= 0) {
      return get(field);
    }
    return switch (name) {
      case "_fields" -> PyTuple.from(type.fields);
      case "_asdict" -> (PyCallable) (args, keywords) -> PyDict.from(named());
      case "_replace" -> (PyCallable) (args, keywords) -> replaced(keywords);
      default -> super.getAttribute(name);
    };
  }

  @Override
  public void setAttribute(String name, Object value) {
    throw type.fields.contains(name)
        ? new AttributeError("can't set attribute")
        : Attributes.missing(this, name);
  }

  private Map<String, Object> named() {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < size(); i++) {
      named.put(type.fields.get(i), get(i));
    }
    return named;
  }

  private PyNamedTuple replaced(PyDict<String, Object> keywords) {
    Map<String, Object> named = named();
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      if (named.replace(keyword.getKey(), keyword.getValue()) == null
          && !type.fields.contains(keyword.getKey())) {
        throw new ValueError(
            "Got unexpected field names: " + Repr.of(PyList.of(keyword.getKey())));
      }
    }
    return type.make(named.values().toArray());
  }

  @Override
  public String pyRepr() {
    StringBuilder text = new StringBuilder();
    named()
        .forEach(
            (name, value) ->
                text.append(text.isEmpty() ? "" : ", ")
                    .append(name)
                    .append('=')
                    .append(Repr.of(value)));
    return type.name + "(" + text + ")";
  }
}
