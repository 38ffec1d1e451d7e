package org.tfgraft.runtime.api;

import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;

/**
 * {@code get}, {@code serialize} and {@code deserialize} of one of Keras's modules: its objects by
 * their names, or as a dictionary of their class's name and their arguments.
 */
final class KerasObjects {
  private static final Map<String, String> FURTHER =
      Map.of(
          "GlorotUniform", "tf.glorot_uniform_initializer",
          "GlorotNormal", "tf.glorot_normal_initializer",
          "zero", "tf.zeros_initializer",
          "one", "tf.ones_initializer",
          "maxnorm", "tf.keras.constraints.MaxNorm",
          "nonneg", "tf.keras.constraints.NonNeg",
          "unitnorm", "tf.keras.constraints.UnitNorm");

  private final String kind;
  private final Set<String> makers;

  /** The kind of objects, and the names of functions that make some of them. */
  KerasObjects(String kind, String... makers) {
    this.kind = kind;
    this.makers = Set.of(makers);
  }

  Object get(Object identifier) {
    if (identifier instanceof String name) {
      boolean called = makers.contains(name) || kind.equals("constraint");
      return called ? made(name, new PyDict<>(), null) : deserialize(name, null);
    }
    if (identifier == null || identifier instanceof PyDict) {
      return deserialize(identifier, null);
    }
    if (Builtins.callable(identifier)) {
      return identifier;
    }
    String message = "Could not interpret " + kind + " identifier:";
    throw kind.equals("regularizer")
        ? new ValueError(message, identifier)
        : new ValueError(message + " " + Builtins.str(identifier));
  }

  Object deserialize(Object config, Object customObjects) {
    if (config == null) {
      return null;
    }
    if (config instanceof String name) {
      Object found = found(name, customObjects, ":");
      return found instanceof PyType type ? Py.call(type) : found;
    }
    if (!(config instanceof PyDict<?, ?> dict)) {
      throw new ValueError("Could not interpret serialized " + kind + ": " + Builtins.str(config));
    }
    if (!dict.containsKey("class_name") || !dict.containsKey("config")) {
      throw new ValueError("Improper config format: " + Builtins.str(config));
    }
    return made((String) dict.get("class_name"), dict.get("config"), customObjects);
  }

  private Object made(String name, Object config, Object customObjects) {
    return Py.apply(found(name, customObjects, ": "), PyTuple.of(), PyDict.from(config));
  }

  private Object found(String name, Object customObjects, String separator) {
    if (customObjects instanceof PyDict<?, ?> custom && custom.containsKey(name)) {
      return custom.get(name);
    }
    Object module = Api.module("tf.keras." + kind + "s");
    Object found =
        FURTHER.containsKey(name)
            ? Api.type(FURTHER.get(name))
            : Builtins.getattr(module, name, null);
    if (!(found instanceof PyCallable)) {
      throw new ValueError("Unknown " + kind + separator + name);
    }
    return found;
  }

  static Object serialize(Object object) {
    if (object == null) {
      return null;
    }
    if (Builtins.hasattr(object, "get_config")) {
      Object config = Py.callMethod(object, "get_config", PyTuple.of(), new PyDict<>());
      return PyDict.of("class_name", PyType.of(object).name(), "config", config);
    }
    if (Builtins.hasattr(object, "__name__")) {
      return Py.getattr(object, "__name__");
    }
    throw new ValueError("Cannot serialize", object);
  }
}
