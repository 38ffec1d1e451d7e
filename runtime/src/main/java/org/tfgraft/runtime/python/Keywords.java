package org.tfgraft.runtime.python;

import java.util.Map;

/** The named arguments of a call that are made of several parts, {@code a=1, **more}. */
public final class Keywords extends PyDict<String, Object> {
  private String complaint = "";

  @Override
  public Keywords withAll(Object mapping) {
    if (!complaint.isEmpty()) {
      return this;
    }
    if (!(mapping instanceof Map<?, ?>) && !Specials.has(mapping, "keys")) {
      complaint = "argument after ** must be a mapping, not " + PyType.of(mapping).name();
      return this;
    }
    for (Map.Entry<Object, Object> entry : PyDict.from(mapping).entrySet()) {
      add(entry.getKey(), entry.getValue());
    }
    return this;
  }

  private void add(Object key, Object value) {
    if (!(key instanceof String name)) {
      complaint = "keywords must be strings";
    } else if (containsKey(name)) {
      complaint = "got multiple values for keyword argument '" + name + "'";
    } else {
      put(name, value);
    }
  }

  /** Python complains in the name of the function that is called. */
  void check(Object function) {
    if (!complaint.isEmpty()) {
      boolean type = function instanceof PyType;
      throw new TypeError(
          Py.getattr(function, "__name__") + (type ? " object " : "() ") + complaint);
    }
  }
}
