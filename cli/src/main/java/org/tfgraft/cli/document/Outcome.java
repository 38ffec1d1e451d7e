package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.cli.execute.ProgramFacts;

/**
 * What a snippet did in its kernel.
 *
 * @param stdout what it printed itself
 * @param error the error that ended it; its line is one of the document
 * @param errorText the text of the line that the error came from
 * @param variables those that it made itself
 * @param graph every operation of the kernel's graph
 * @param random whether numbers that it computes are others each time
 */
public record Outcome(
    String stdout,
    Optional<ProgramFacts.Failure> error,
    String errorText,
    List<ProgramFacts.VariableFact> variables,
    List<ProgramFacts.OperationFact> graph,
    boolean random) {
  private static final int MOST_SHOWN = 100;

  public Outcome {
    variables = List.copyOf(variables);
    graph = List.copyOf(graph);
  }

  Outcome withStdout(String other) {
    return new Outcome(other, error, errorText, variables, graph, random);
  }

  /** Whether something ended it that tfgraft does not support. */
  boolean isUnsupported() {
    return error.filter(e -> e.type().equals(ProgramFacts.UNSUPPORTED)).isPresent();
  }

  /** Whether it was ended because it ran too long. */
  boolean wasCutShort() {
    return error.filter(e -> e.type().equals(Trials.TIMEOUT)).isPresent();
  }

  /** What it printed, and the error that ended it; of many lines the first. */
  List<String> shown() {
    List<String> lines = new ArrayList<>(stdout.lines().limit(MOST_SHOWN).toList());
    long more = stdout.lines().count() - lines.size();
    if (more > 0) {
      lines.add("… and %d lines more".formatted(more));
    }
    error.ifPresent(e -> lines.add(errorSentence()));
    return lines;
  }

  /** Whether the same graph was made. */
  boolean sameGraph(Outcome other) {
    return graph.equals(other.graph) && variables.equals(other.variables);
  }

  /** Whether the document could not tell them apart. */
  boolean looksLike(Outcome other) {
    return stdout.equals(other.stdout)
        && errorSentence().equals(other.errorSentence())
        && errorText.equals(other.errorText)
        && error
            .map(ProgramFacts.Failure::line)
            .equals(other.error.map(ProgramFacts.Failure::line));
  }

  /** The facts under the names of those that are recorded from TensorFlow. */
  ProgramFacts facts() {
    return new ProgramFacts("", stdout, error, variables, List.of());
  }

  /** One line about the error, if there is one. */
  String errorSentence() {
    return error
        .map(e -> e.type() + ": " + e.message().lines().limit(1).collect(Collectors.joining()))
        .orElse("no error");
  }
}
