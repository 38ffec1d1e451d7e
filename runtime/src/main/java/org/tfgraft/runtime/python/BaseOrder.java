package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.List;

/** The order in which a class and its bases are asked for attributes: Python's C3 linearization. */
final class BaseOrder {
  private BaseOrder() {}

  static List<PyType> of(PyType type) {
    List<List<PyType>> sequences = new ArrayList<>();
    for (PyType base : type.bases()) {
      sequences.add(new ArrayList<>(base.mro()));
    }
    sequences.add(new ArrayList<>(type.bases()));
    List<PyType> order = new ArrayList<>(List.of(type));
    while (sequences.stream().anyMatch(s -> !s.isEmpty())) {
      PyType next = head(type, sequences);
      order.add(next);
      sequences.forEach(s -> s.remove(next));
    }
    return order;
  }

  /** The first class that no other sequence has behind its head. */
  private static PyType head(PyType type, List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      if (!sequence.isEmpty()) {
        PyType candidate = sequence.get(0);
        if (sequences.stream().noneMatch(s -> s.indexOf(candidate) > 0)) {
          return candidate;
        }
      }
    }
    List<String> names = type.bases().stream().map(PyType::name).toList();
    throw new TypeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases "
            + String.join(", ", names));
  }
}
