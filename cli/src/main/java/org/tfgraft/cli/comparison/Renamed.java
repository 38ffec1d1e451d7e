package org.tfgraft.cli.comparison;

import java.util.List;

/**
 * A variable of the program, the name that it should have, and how to come from one to the other.
 */
public record Renamed(String name, String expected, List<NameChange> changes) {
  public Renamed {
    changes = List.copyOf(changes);
  }
}
