package org.tfgraft.runtime.python;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The class of an object that a program's class derives from a built-in one, and its attributes.
 */
final class ObjectState {
  private PyType type;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  ObjectState(PyType type) {
    this.type = type;
  }

  PyType type() {
    return type;
  }

  void become(PyType other) {
    type = other;
  }

  Map<String, Object> attributes() {
    return attributes;
  }
}
