package org.tfgraft.runtime.python;

import java.util.Map;

/** A starred argument or element, {@code *values} or {@code **values}, before it is spread. */
record Spread(Object values, boolean keywords) {
  void into(PyList<Object> positional, PyDict<String, Object> named) {
    if (!keywords) {
      positional.extend(values);
      return;
    }
    if (!(values instanceof Map<?, ?>) && !Specials.has(values, "keys")) {
      throw new TypeError("argument after ** must be a mapping, not " + PyType.of(values).name());
    }
    for (Map.Entry<Object, Object> entry : PyDict.from(values).entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw new TypeError("keywords must be strings");
      }
      if (named.containsKey(name)) {
        throw new TypeError("got multiple values for keyword argument '" + name + "'");
      }
      named.put(name, entry.getValue());
    }
  }

  @Override
  public String toString() {
    return (keywords ? "**" : "*") + Repr.of(values);
  }
}
