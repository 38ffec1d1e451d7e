package org.tfgraft.cli.command;

import java.util.function.Function;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.ProgramBuilder;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.Report;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;

/** The long way of the commands that execute: read, build, run, and remember for the short way. */
final class ProgramLauncher {
  private final Session session;
  private final TranslationOptions translation;
  private final ProgramBuilder builder;

  ProgramLauncher(Session session, TranslationOptions translation) {
    this.session = session;
    this.translation = translation;
    this.builder = session.builder(translation);
  }

  /** Runs one program, reports on it and gives the exit code. */
  int launch(String input, Function<ProgramFile, ProgramRequest> makeRequest, Report report) {
    try {
      SourceFile file = translation.inputs(session).program(input);
      ProgramRequest request = makeRequest.apply(ProgramFile.of(file.name()));
      ProgramBuilder.Built built = builder.build(file);
      if (built.program().isEmpty()) {
        return reject(built.translation().orElseThrow(), request, report);
      }
      boolean repeatable = !input.equals("-") && report != Report.JSON_LINE;
      if (repeatable) {
        session
            .warmStart()
            .remember(session.commandLine(), session.folder().read(), built.key(), request, report);
      }
      return session.execution().execute(built.program().get(), request, report);
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      ProgramRequest request = makeRequest.apply(ProgramFile.of(input));
      if (report == Report.JSON_LINE) {
        reportJson(
            ProgramFacts.unreadable(request.name(), String.valueOf(e.getMessage())),
            request,
            report);
      }
      return ExitCode.USAGE;
    } catch (ProgramCompiler.JavaRejected e) {
      session.complain(
          "the Java that was made of %s does not compile; please report this%n%s"
              .formatted(input, String.valueOf(e.getMessage())));
      ProgramRequest request = makeRequest.apply(ProgramFile.of(input));
      reportJson(ProgramFacts.uncompiled(request.name()), request, report);
      return ExitCode.UNSUPPORTED;
    }
  }

  private int reject(Translation rejected, ProgramRequest request, Report report) {
    session.show(rejected.diagnostics());
    Diagnostic first =
        rejected.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    ProgramFacts facts =
        ProgramFacts.rejected(
            request.name(), first.message(), first.file().place(first.span().startLine()));
    reportJson(facts, request, report);
    return ExitCode.USAGE;
  }

  /** A program that never ran has facts only where a JSON object is expected for every program. */
  private void reportJson(ProgramFacts facts, ProgramRequest request, Report report) {
    if (report == Report.JSON || report == Report.JSON_LINE) {
      session.execution().report(facts, request, report);
    }
  }
}
