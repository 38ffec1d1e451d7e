package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What {@code repr(x)} gives. */
final class Repr {
  private static final PerThread<List<Object>> OPEN = new PerThread<>(ArrayList::new);

  private Repr() {}

  static String of(Object value) {
    if (value == null) {
      return "None";
    }
    if (value instanceof String text) {
      return StringRepr.of(text);
    }
    if (value instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (value instanceof Double || value instanceof Float) {
      return FloatText.repr(((Number) value).doubleValue());
    }
    if (value instanceof BigInteger && PythonProgram.current().isPython2()) {
      return value + "L";
    }
    return value instanceof PyObject object ? object.pyRepr() : value.toString();
  }

  static String items(List<?> items) {
    StringBuilder text = new StringBuilder();
    for (Object item : items) {
      text.append(text.isEmpty() ? "" : ", ").append(of(item));
    }
    return text.toString();
  }

  static String pairs(PyDict<?, ?> dict) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<?, ?> entry : dict.entrySet()) {
      text.append(text.isEmpty() ? "" : ", ");
      text.append(of(entry.getKey())).append(": ").append(of(entry.getValue()));
    }
    return text.toString();
  }

  /** Prints a container, or its ellipsis where it contains itself. */
  static String guarded(Object container, String ellipsis, Supplier<String> print) {
    List<Object> open = OPEN.get();
    for (Object outer : open) {
      if (outer == container) {
        return ellipsis;
      }
    }
    open.add(container);
    try {
      return print.get();
    } finally {
      open.remove(open.size() - 1);
    }
  }
}
