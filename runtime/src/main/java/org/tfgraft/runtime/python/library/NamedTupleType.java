package org.tfgraft.runtime.python.library;

import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** A class that {@code collections.namedtuple} made: calling it makes a tuple with named fields. */
public final class NamedTupleType implements PyCallable, PyObject {
  private final List<String> fields;
  private final PyFunction constructor;
  private final PyType type;

  /** {@code defaults} belong to the last fields; a name without module is the program's. */
  NamedTupleType(String module, String name, List<String> fields, PyTuple defaults) {
    this.fields = List.copyOf(fields);
    this.type = PyType.named(module, name, null, PyType.TUPLE);
    StringBuilder parameters = new StringBuilder("_cls");
    for (int i = 0; i < fields.size(); i++) {
      boolean optional = i >= fields.size() - defaults.size();
      parameters.append(", ").append(fields.get(i)).append(optional ? "=…" : "");
    }
    this.constructor =
        PyFunction.of(
            "__new__",
            parameters.toString(),
            args -> make(Arrays.copyOfRange(args, 1, args.length)),
            defaults.toArray());
  }

  /** A class of the standard library. */
  static NamedTupleType of(String module, String name, String... fields) {
    return new NamedTupleType(module, name, List.of(fields), PyTuple.EMPTY);
  }

  /** An instance with a value for each field. */
  public PyNamedTuple make(Object... values) {
    return new PyNamedTuple(this, values);
  }

  List<String> fields() {
    return fields;
  }

  String name() {
    return type.name();
  }

  /** The class as {@code type(x)} gives it. */
  PyType asType() {
    return type;
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return constructor.invoke(PyTuple.of((Object) this).concat(args), keywords);
  }

  @Override
  public PyType pythonType() {
    return PyType.TYPE;
  }

  @Override
  public Object getAttribute(String attribute) {
    return switch (attribute) {
      case "_fields" -> PyTuple.from(fields);
      case "_make" -> (PyCallable) (args, keywords) -> make(PyList.from(args.get(0)).toArray());
      default -> type.getAttribute(attribute);
    };
  }

  @Override
  public String pyRepr() {
    return type.pyRepr();
  }
}
