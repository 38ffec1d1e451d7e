package org.tfgraft.testdata.random;

import java.util.ArrayList;
import java.util.List;

/** The Python names that can be used at a place of a program, by what they stand for. */
final class Names {
  private final List<Name> visible = new ArrayList<>();
  private int count;

  private record Name(String kind, String name) {}

  /** A name that no other is equal to; it can be used once it is declared. */
  String make(String kind) {
    return kind + ++count;
  }

  void declare(String kind, String name) {
    visible.add(new Name(kind, name));
  }

  List<String> known(String kind) {
    return visible.stream().filter(it -> it.kind().equals(kind)).map(Name::name).toList();
  }

  /** A mark to which {@link #forget} goes back. */
  int mark() {
    return visible.size();
  }

  /** Forgets the names that were declared since, as when a function or a branch ends. */
  void forget(int mark) {
    visible.subList(mark, visible.size()).clear();
  }
}
