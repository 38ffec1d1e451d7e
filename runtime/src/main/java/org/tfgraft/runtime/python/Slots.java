package org.tfgraft.runtime.python;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Python's {@code __slots__}: classes that say which attributes their objects have. */
final class Slots {
  private Slots() {}

  /** The slots of a class and its bases, null if one of them leaves its objects open. */
  static Set<String> of(PyType type) {
    Set<String> names = new LinkedHashSet<>();
    for (PyType base : type.mro()) {
      if (base.attributes().containsKey("__slots__")) {
        names.addAll(named(base.attributes().get("__slots__")));
      } else if (base.isMade() || base.isSubclassOf(PyType.ofClass(BaseException.class))) {
        return null;
      }
    }
    return names.contains("__dict__") ? null : names;
  }

  private static List<String> named(Object slots) {
    return slots instanceof String one
        ? List.of(one)
        : PyTuple.from(slots).stream().map(Str::of).toList();
  }
}
