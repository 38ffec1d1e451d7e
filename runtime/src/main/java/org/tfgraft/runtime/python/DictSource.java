package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;

/** What {@code dict(x)} and {@code dict.update(x)} take: a mapping or an iterable of pairs. */
final class DictSource {
  private DictSource() {}

  static void forEach(Object source, BiConsumer<Object, Object> action) {
    if (source instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        action.accept(entry.getKey(), entry.getValue());
      }
    } else if (source instanceof PyObject object && Builtins.hasattr(object, "keys")) {
      Iteration.forEach(
          Py.callMethod(object, "keys"), key -> action.accept(key, Py.getitem(object, key)));
    } else {
      int number = 0;
      for (Iterator<Object> i = Iteration.over(source); i.hasNext(); number++) {
        Object[] pair = pair(i.next(), number);
        action.accept(pair[0], pair[1]);
      }
    }
  }

  private static Object[] pair(Object element, int number) {
    if (!Iteration.isIterable(element)) {
      throw new TypeError(
          "cannot convert dictionary update sequence element #" + number + " to a sequence");
    }
    Object[] pair = PyList.from(element).toArray();
    if (pair.length != 2) {
      throw new ValueError(
          "dictionary update sequence element #"
              + number
              + " has length "
              + pair.length
              + "; 2 is required");
    }
    return pair;
  }
}
