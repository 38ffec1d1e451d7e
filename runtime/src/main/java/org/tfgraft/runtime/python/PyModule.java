package org.tfgraft.runtime.python;

import java.util.Optional;

/** A module of the API table as value: its attributes are the rows below its name. */
public final class PyModule implements PyObject, PyCallable {
  private final String name;

  PyModule(String name) {
    this.name = name;
  }

  /** The name that Python has for it. */
  public String pythonName() {
    if (name.equals("np") || name.startsWith("np.")) {
      return "numpy" + name.substring(2);
    }
    return name.equals("tf") || name.startsWith("tf.") ? tensorFlowName() : name;
  }

  /** Where TensorFlow 1.15 keeps its modules, which is not where programs find them. */
  private String tensorFlowName() {
    String path = name.substring(2);
    if (path.isEmpty() || path.startsWith(".contrib")) {
      return "tensorflow" + path;
    } else if (path.startsWith(".keras")) {
      return "tensorflow.python.keras.api._v1" + path;
    }
    return path.endsWith(".flags")
        ? "tensorflow.python.platform.flags"
        : "tensorflow._api.v1" + path;
  }

  @Override
  public PyType pythonType() {
    return PyType.MODULE;
  }

  @Override
  public Object getAttribute(String attribute) {
    Optional<ApiTable.Row> row = ApiTable.get().find(name + "." + attribute);
    if (row.isPresent()) {
      return ApiObjects.symbol(row.get());
    }
    if (ApiTable.get().hasPrefix(name + "." + attribute)) {
      return new PyModule(name + "." + attribute);
    }
    return switch (attribute) {
      case "__name__" -> pythonName();
      case "__class__" -> PyType.MODULE;
      case "__doc__" -> null;
      default -> throw missing(attribute);
    };
  }

  private AttributeError missing(String attribute) {
    return new AttributeError(
        PythonProgram.current().isPython2()
            ? "'module' object has no attribute '" + attribute + "'"
            : "module '" + pythonName() + "' has no attribute '" + attribute + "'");
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    throw new TypeError("'module' object is not callable");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyModule module && module.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String pyRepr() {
    return "<module '" + pythonName() + "'>";
  }
}
