package org.tfgraft.cli.execute;

import java.util.List;

/**
 * How a program is to be run. {@code name} is how its file is called in reports, {@code directory}
 * where it is, {@code arguments} are its own.
 */
public record ProgramRequest(
    String name,
    String directory,
    Evaluation evaluation,
    Operations operations,
    List<String> arguments) {
  public ProgramRequest {
    arguments = List.copyOf(arguments);
  }

  /** Whether sessions compute. */
  public enum Evaluation {
    FULL,
    GRAPH_ONLY
  }

  /** Whether the operations of the graph are among the facts. */
  public enum Operations {
    LISTED,
    LEFT_OUT
  }
}
