package org.tfgraft.cli.command;

import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.ProgramBuilder;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.source.SourceFile;

/** The programs of commands that only look at the graphs that programs make. */
final class GraphPrograms {
  private final Session session;
  private final TranslationOptions translation;
  private final VersionOption version;

  GraphPrograms(Session session, TranslationOptions translation, VersionOption version) {
    this.session = session;
    this.translation = translation;
    this.version = version;
  }

  /** A program that can be run, and how. */
  record Built(CompiledProgram program, ProgramRequest request) {}

  /** Work on programs, some of which may not be readable or not compile. */
  interface Work {
    int run() throws InputException, ProgramCompiler.JavaRejected;
  }

  /** Does the work, or says why it cannot be done; gives the exit code. */
  int guard(Work work) {
    try {
      return work.run();
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    } catch (ProgramCompiler.JavaRejected e) {
      session.complain("the Java that was made does not compile; please report this: " + e);
      return ExitCode.UNSUPPORTED;
    }
  }

  /** Builds a program; empty, with messages, if it is not Python. */
  Optional<Built> build(String input) throws InputException, ProgramCompiler.JavaRejected {
    SourceFile file = translation.inputs(session).program(input);
    ProgramBuilder.Built built = session.builder(translation).build(file);
    if (built.program().isEmpty()) {
      session.show(built.translation().orElseThrow().diagnostics());
      return Optional.empty();
    }
    ProgramFile name = ProgramFile.of(file.name());
    ProgramRequest request =
        new ProgramRequest(
            name.name(),
            name.directory(),
            ProgramRequest.Evaluation.GRAPH_ONLY,
            ProgramRequest.Operations.LEFT_OUT,
            List.of());
    return Optional.of(new Built(built.program().get(), version.applyTo(request)));
  }
}
