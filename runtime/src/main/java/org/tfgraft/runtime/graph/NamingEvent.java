package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.List;

/** A step on the way to a name; variable scopes and variables have further ones of their own. */
public interface NamingEvent {
  /**
   * A name was made unique in the current name scope. It was asked for {@code askedBefore} times
   * before; if that is not 0 it has got the suffix. What is not {@code taken} was only looked up.
   */
  record UniqueName(String nameScope, String wanted, int askedBefore, int suffix, boolean taken)
      implements NamingEvent {
    /** The wanted name with the name scope in front of it. */
    public String full() {
      return Graph.inside(nameScope, wanted);
    }

    public String name() {
      return askedBefore == 0 ? full() : full() + "_" + suffix;
    }

    /** The names that were tried, the last one with success. */
    public List<String> tried() {
      List<String> tried = new ArrayList<>(List.of(full()));
      for (int i = askedBefore; askedBefore > 0 && i <= suffix; i++) {
        tried.add(full() + "_" + i);
      }
      return tried;
    }
  }

  /** A name scope was entered: by a relative name, an absolute one, or none for the root. */
  record NameScopeEntered(String wanted, String outer, String name) implements NamingEvent {}

  /** An operation joined its graph, under a wanted name that may be absolute. */
  record OperationMade(String wanted, Operation operation) implements NamingEvent {}
}
