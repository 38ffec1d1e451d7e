package org.tfgraft.cli.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.PrettyJson;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.cli.naming.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a name of a program came to be, or which names a line of it makes. */
@Command(
    name = "explain",
    description = {
      "Tell how a name came to be: the scopes, the sharing, the steps that made it unique;"
          + " or which names a line makes.",
      "",
      "The program is executed as the Java that 'tfgraft translate' shows, without computing values."
          + " Nothing is guessed: the steps are those that were taken."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft explain model.py conv1/weights     how the variable got this name",
      "  tfgraft explain model.py 12                the names that line 12 makes",
      "  tfgraft explain --format json model.py conv1/weights_1:0"
    })
public final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;
  @Mixin private VersionOption version;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Sentences, or a JSON object with everything that decided each step.")
  private FactsFormat format;

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A Python file, a notebook, a document with code, or - .")
  private String input;

  @Parameters(
      index = "1",
      paramLabel = "NAME|LINE",
      description =
          "A variable, an operation (':0' may be missing) or a scope; or the number of a line.")
  private String query;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (format == FactsFormat.jsonl || !translation.isValid()) {
      throw new ParameterException(
          spec.commandLine(), "explain takes --format text or json, and --python 2 or 3");
    }
    GraphPrograms programs = new GraphPrograms(session, translation, version);
    return programs.guard(
        () -> {
          Optional<GraphPrograms.Built> built = programs.build(input);
          return built.isEmpty() ? ExitCode.USAGE : explain(built.get());
        });
  }

  private int explain(GraphPrograms.Built built) {
    ProgramRunner.Explained run = session.execution().explain(built.program(), built.request());
    String name = built.request().name();
    Explanation explanation = Explanation.of(name, query, run.naming());
    boolean found = !explanation.isEmpty();
    if (format == FactsFormat.json) {
      print(PrettyJson.of(explanation.json()));
    } else if (found) {
      print(explanation.text());
    } else {
      session.tell(explanation.text());
    }
    run.facts().error().ifPresent(error -> session.complain(error.describe(name)));
    int code = ProgramExecution.exitCode(run.facts());
    return code == ExitCode.UNSUPPORTED ? code : found ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void print(String text) {
    PrintWriter out = session.streams().outWriter();
    out.print(text);
    out.flush();
  }
}
