package org.tfgraft.runtime.python.library;

import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;

/** An instance of a class that {@code collections.namedtuple} made. */
public final class PyNamedTuple extends PyTuple {
  private final NamedTupleType type;

  PyNamedTuple(NamedTupleType type, Object... items) {
    super(items);
    this.type = type;
  }

  /** A class of named tuples, as what makes its objects of their values. */
  public static Function<Object[], PyTuple> maker(String module, String name, String... fields) {
    return NamedTupleType.of(module, name, fields)::make;
  }

  /** A tuple of the same class with other values. */
  public PyNamedTuple withValues(Object... values) {
    return type.make(values);
  }

  @Override
  public PyType pythonType() {
    return type.asType();
  }

  @Override
  public Object getAttribute(String name) {
    int field = type.fields().indexOf(name);
    if (field >= 0) {
      return get(field);
    }
    return switch (name) {
      case "_fields" -> PyTuple.from(type.fields());
      case "_asdict" -> (PyCallable) (args, keywords) -> named();
      case "_replace" -> (PyCallable) (args, keywords) -> replaced(keywords);
      default -> super.getAttribute(name);
    };
  }

  @Override
  public void setAttribute(String name, Object value) {
    throw new AttributeError(
        type.fields().contains(name)
            ? "can't set attribute"
            : "'" + type.name() + "' object has no attribute '" + name + "'");
  }

  private OrderedDict<String, Object> named() {
    OrderedDict<String, Object> named = new OrderedDict<>();
    for (int i = 0; i < size(); i++) {
      named.put(type.fields().get(i), get(i));
    }
    return named;
  }

  private PyNamedTuple replaced(PyDict<String, Object> keywords) {
    PyDict<String, Object> named = named();
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      if (!named.containsKey(keyword.getKey())) {
        throw new ValueError("Got unexpected field names: " + Builtins.repr(PyList.from(keywords)));
      }
      named.put(keyword.getKey(), keyword.getValue());
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
                    .append(Builtins.repr(value)));
    return type.asType().nameInMessages() + "(" + text + ")";
  }
}
