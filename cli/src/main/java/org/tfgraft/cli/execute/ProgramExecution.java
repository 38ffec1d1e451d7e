package org.tfgraft.cli.execute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tfgraft.cli.ExitCode;

/**
 * Runs a compiled program, reports what it did in the form that was asked for, and gives the exit
 * code.
 */
public final class ProgramExecution {
  private final OutputStream out;
  private final OutputStream err;

  public ProgramExecution(OutputStream out, OutputStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs and reports. */
  public int execute(CompiledProgram program, ProgramRequest request, Report report) {
    if (report == Report.OUTPUT) {
      ProgramRunner.Result result = new ProgramRunner(out, err).run(program, request);
      write(err, result.traceback());
      return exitCode(result.facts());
    }
    ProgramRunner.Result result = collect(program, request);
    report(result.facts(), request, report);
    if (report == Report.NAMES) {
      write(err, result.traceback());
    }
    return exitCode(result.facts());
  }

  /** Runs a program and keeps its output among its facts. */
  public ProgramFacts facts(CompiledProgram program, ProgramRequest request) {
    return collect(program, request).facts();
  }

  /** Runs a program, leaves its output out, and tells how its names came to be. */
  public ProgramRunner.Explained explain(CompiledProgram program, ProgramRequest request) {
    return new ProgramRunner(OutputStream.nullOutputStream(), err).explain(program, request);
  }

  /** Reports facts, also those of a program that never ran. */
  public void report(ProgramFacts facts, ProgramRequest request, Report report) {
    boolean operations = request.operations() == ProgramRequest.Operations.LISTED;
    FactsWriter writer = new FactsWriter(operations);
    write(
        out,
        switch (report) {
          case JSON -> writer.pretty(facts);
          case JSON_LINE -> writer.line(facts);
          default -> NamesList.write(facts);
        });
  }

  /** What the end of a program means for the exit code. */
  public static int exitCode(ProgramFacts facts) {
    Optional<ProgramFacts.Failure> error = facts.error();
    if (error.isEmpty()) {
      return ExitCode.DONE;
    }
    return switch (error.get().type()) {
      case ProgramFacts.UNSUPPORTED -> ExitCode.UNSUPPORTED;
      case ProgramFacts.SYNTAX_ERROR -> ExitCode.USAGE;
      default -> ExitCode.FAILED;
    };
  }

  private ProgramRunner.Result collect(CompiledProgram program, ProgramRequest request) {
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    ProgramRunner.Result result = new ProgramRunner(captured, err).run(program, request);
    ProgramFacts facts = result.facts().withStdout(captured.toString(StandardCharsets.UTF_8));
    return new ProgramRunner.Result(facts, result.traceback());
  }

  private static void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
