package org.tfgraft.runtime.python.library;

import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PyUnbound;
import org.tfgraft.runtime.python.TypeError;

/** A class that {@code collections.namedtuple} made: calling it makes a tuple with named fields. */
final class NamedTupleType {
  private final List<String> fields;
  private final PyFunction constructor;
  private final PyType type;

  /** {@code defaults} belong to the last fields; a name without module is the program's. */
  NamedTupleType(String module, String name, List<String> fields, PyTuple defaults) {
    this.fields = List.copyOf(fields);
    StringBuilder parameters = new StringBuilder("_cls");
    for (int i = 0; i < fields.size(); i++) {
      boolean optional = i >= fields.size() - defaults.size();
      parameters.append(", ").append(fields.get(i)).append(optional ? "=…" : "");
    }
    this.constructor =
        PyFunction.of("__new__", parameters.toString(), this::newTuple, defaults.toArray());
    this.type =
        PyType.made(
            module,
            name,
            (args, keywords) -> constructor.invoke(ofClass().concat(args), keywords),
            PyType.TUPLE);
    type.setAttribute("__new__", constructor);
    type.setAttribute("__doc__", name + "(" + String.join(", ", fields) + ")");
    type.setAttribute("_fields", PyTuple.from(fields));
    type.setAttribute("_field_defaults", fieldDefaults(defaults));
    type.setAttribute(
        "_make", new PyUnbound(PyFunction.of("_make", "cls, it", this::ofValues), true));
  }

  private PyTuple ofClass() {
    return PyTuple.of((Object) type);
  }

  private PyDict<String, Object> fieldDefaults(PyTuple defaults) {
    PyDict<String, Object> values = new PyDict<>();
    int first = fields.size() - defaults.size();
    for (int i = 0; i < defaults.size(); i++) {
      values.put(fields.get(first + i), defaults.get(i));
    }
    return values;
  }

  /** A class of the standard library. */
  static NamedTupleType of(String module, String name, String... fields) {
    return new NamedTupleType(module, name, List.of(fields), PyTuple.EMPTY);
  }

  private Object newTuple(Object... args) {
    return ((PyType) args[0]).withPlain(make(Arrays.copyOfRange(args, 1, args.length)));
  }

  private Object ofValues(Object... args) {
    return ((PyType) args[0]).withPlain(make(PyTuple.from(args[1]).toArray()));
  }

  /** An instance with a value for each field. */
  PyNamedTuple make(Object... values) {
    if (values.length != fields.size()) {
      throw new TypeError("Expected %d arguments, got %d".formatted(fields.size(), values.length));
    }
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
}
