package org.tfgraft.cli.execute;

import java.util.List;
import org.tfgraft.runtime.version.TensorFlowVersion;

/**
 * How a program is to be run. {@code name} is how its file is called in reports, {@code directory}
 * where it is, {@code arguments} are its own, {@code version} is the TensorFlow whose printed forms
 * it gets, {@code text} its Python if no file holds it.
 */
public record ProgramRequest(
    String name,
    String directory,
    Evaluation evaluation,
    Operations operations,
    List<String> arguments,
    String version,
    String text) {
  /** The TensorFlow whose forms a program gets unless another is asked for. */
  public static final String NEWEST = TensorFlowVersion.NEWEST.toString();

  public ProgramRequest {
    arguments = List.copyOf(arguments);
  }

  /** A run with the forms of the newest TensorFlow 1. */
  public ProgramRequest(
      String name,
      String directory,
      Evaluation evaluation,
      Operations operations,
      List<String> arguments) {
    this(name, directory, evaluation, operations, arguments, NEWEST, "");
  }

  /** The same with the forms of that release. */
  public ProgramRequest withVersion(String other) {
    return new ProgramRequest(name, directory, evaluation, operations, arguments, other, text);
  }

  /** The same for a program that is in no file. */
  public ProgramRequest withText(String other) {
    return new ProgramRequest(name, directory, evaluation, operations, arguments, version, other);
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
