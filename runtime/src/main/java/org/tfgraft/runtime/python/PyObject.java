package org.tfgraft.runtime.python;

/**
 * A Java object that Python code can look into: it has a Python type, attributes and two printed
 * forms. By default attributes are those of the API table and of the class's own members.
 */
public interface PyObject {
  default PyType pythonType() {
    return PyType.ofClass(getClass());
  }

  default Object getAttribute(String name) {
    return Attributes.find(this, name);
  }

  default void setAttribute(String name, Object value) {
    Attributes.assign(this, name, value);
  }

  default void deleteAttribute(String name) {
    throw Attributes.missing(this, name);
  }

  /** What {@code repr(x)} gives. */
  default String pyRepr() {
    return "<" + pythonType().qualifiedName() + " object at " + Identity.address(this) + ">";
  }

  /** What {@code str(x)} gives. */
  default String pyStr() {
    return pyRepr();
  }
}
