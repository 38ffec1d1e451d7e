package org.tfgraft.runtime.python;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The body of a class that is made while the program runs: its qualified name, its bases, and the
 * attributes that its statements bind.
 */
public final class ClassBody {
  private final String path;
  private final PyTuple bases;
  private final PyDict<String, Object> keywords;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  private ClassBody(String path, PyTuple bases, PyDict<String, Object> keywords) {
    this.path = path;
    this.bases = bases;
    this.keywords = keywords;
  }

  /**
   * Begins a class of this qualified name; {@code keywords} are what its head gives beside the
   * bases.
   */
  public static ClassBody of(String path, PyTuple bases, PyDict<String, Object> keywords) {
    return new ClassBody(path, bases, keywords);
  }

  public void set(String attribute, Object value) {
    attributes.put(attribute, value);
  }

  /** A name that the body has bound. */
  public Object get(String attribute) {
    if (!attributes.containsKey(attribute)) {
      throw new NameError("name '" + attribute + "' is not defined");
    }
    return attributes.get(attribute);
  }

  public void delete(String attribute) {
    get(attribute);
    attributes.remove(attribute);
  }

  /** The class, made by its metaclass. */
  public Object make() {
    Object metaclass = metaclass();
    if (metaclass == PyType.TYPE) {
      return PyType.made(PyType.TYPE, path, bases, attributes, rest());
    }
    attributes.putIfAbsent("__module__", "__main__");
    if (!PythonProgram.current().isPython2()) {
      attributes.putIfAbsent("__qualname__", path);
    }
    String name = path.substring(path.lastIndexOf('.') + 1);
    return Calls.apply(metaclass, PyTuple.of(name, bases, PyDict.from(attributes)), rest());
  }

  private PyDict<String, Object> rest() {
    PyDict<String, Object> rest = new PyDict<>();
    keywords.forEach(rest::put);
    rest.remove("metaclass");
    return rest;
  }

  private Object metaclass() {
    Object given = keywords.get("metaclass");
    if (given == null) {
      given = attributes.get("__metaclass__");
    }
    for (Object base : bases) {
      if (given == null && base instanceof PyType type && type.pythonType() != PyType.TYPE) {
        given = type.pythonType();
      }
    }
    return given == null ? PyType.TYPE : given;
  }
}
