package org.tfgraft.cli.execute;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.source.SourcePlace;

/** What a program did: the same facts, under the same names, as are recorded from TensorFlow. */
public record ProgramFacts(
    String program,
    String stdout,
    Optional<Failure> error,
    List<VariableFact> variables,
    List<OperationFact> ops) {
  public ProgramFacts {
    variables = List.copyOf(variables);
    ops = List.copyOf(ops);
  }

  /** The error type of a program that reached something unsupported. */
  public static final String UNSUPPORTED = "Unsupported";

  /** The error type of a program that is not Python. */
  public static final String SYNTAX_ERROR = "SyntaxError";

  /**
   * The error that ended the program; {@code line} is 0 if it came from none of its lines. In a
   * notebook lines count within the cell, elsewhere {@code cell} is 0.
   */
  public record Failure(String type, String message, long line, int cell) {
    public Failure(String type, String message, long line) {
      this(type, message, line, 0);
    }

    /** One sentence about the end of a program. */
    public String describe(String program) {
      String first = message.lines().findFirst().orElse("");
      String where = cell == 0 ? "line " + line : "cell %d, line %d".formatted(cell, line);
      return "%s ended at %s in %s: %s".formatted(program, where, type, first);
    }
  }

  /** A variable; a {@code shape} that is absent is unknown, a dimension of -1 too. */
  public record VariableFact(
      String name,
      String op,
      Optional<List<Long>> shape,
      String dtype,
      boolean trainable,
      List<String> collections) {
    public VariableFact {
      collections = List.copyOf(collections);
    }
  }

  /** An operation of the graph. */
  public record OperationFact(
      String name, String type, List<String> inputs, List<String> control, String device) {
    public OperationFact {
      inputs = List.copyOf(inputs);
      control = List.copyOf(control);
    }
  }

  /** The same facts with the output of the program. */
  public ProgramFacts withStdout(String text) {
    return new ProgramFacts(program, text, error, variables, ops);
  }

  /** A program that could not even be parsed. */
  public static ProgramFacts rejected(String program, String message, SourcePlace place) {
    return failed(
        program,
        new Failure(SYNTAX_ERROR, message, place.line(), DocumentProgram.cellOf(place.file())));
  }

  /** A program that could not even be read. */
  public static ProgramFacts unreadable(String program, String message) {
    return failed(program, new Failure("FileNotFoundError", message, 0));
  }

  /** A program whose Java does not compile, which is a mistake of the translator. */
  public static ProgramFacts uncompiled(String program) {
    return failed(program, new Failure(UNSUPPORTED, "its Java does not compile", 0));
  }

  private static ProgramFacts failed(String program, Failure failure) {
    return new ProgramFacts(program, "", Optional.of(failure), List.of(), List.of());
  }
}
