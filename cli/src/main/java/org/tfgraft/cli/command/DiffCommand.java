package org.tfgraft.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.input.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the variables that a program creates with those that it should create. */
@Command(
    name = "diff",
    description = {
      "Compare the variables that a program creates with a list of names, the JSON of 'names', or"
          + " another program.",
      "",
      "A list of names has one name a line; ':0' may be missing, and '#' begins a comment."
          + " JSON and programs are also compared by shape, type and whether they are trained."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft diff model.py --against names.txt",
      "  tfgraft diff model.py --against facts.json",
      "  tfgraft diff model.py --against ported.py"
    })
public final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private TranslationOptions translation;
  @Mixin private VersionOption version;

  @Option(
      names = "--against",
      required = true,
      paramLabel = "WHAT",
      description = "A list of names, a JSON file of facts, or a Python program.")
  private String against;

  @Parameters(paramLabel = "INPUT", description = "A Python file, or - for standard input.")
  private String input;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    GraphPrograms programs = new GraphPrograms(session, translation, version);
    return programs.guard(
        () -> {
          Optional<ProgramFacts> left = facts(programs, input);
          Optional<VariableSet> right =
              against.endsWith(".py")
                  ? facts(programs, against).map(facts -> VariableSet.of(against, facts))
                  : Optional.of(new ExpectedVariables(session.folder()).read(against));
          return left.isEmpty() || right.isEmpty()
              ? ExitCode.USAGE
              : compare(VariableSet.of(input, left.get()), right.get(), left.get());
        });
  }

  private int compare(VariableSet left, VariableSet right, ProgramFacts facts) {
    List<String> differences = left.differences(right);
    PrintWriter out = session.streams().outWriter();
    differences.forEach(out::println);
    out.flush();
    facts.error().ifPresent(error -> session.complain(error.describe(input)));
    boolean unsupported = ProgramExecution.exitCode(facts) == ExitCode.UNSUPPORTED;
    if (unsupported) {
      return ExitCode.UNSUPPORTED;
    }
    if (!differences.isEmpty()) {
      return ExitCode.FAILED;
    }
    session.streams().errWriter().println("%d variables, no differences".formatted(left.size()));
    return facts.error().isPresent() ? ExitCode.FAILED : ExitCode.DONE;
  }

  private Optional<ProgramFacts> facts(GraphPrograms programs, String program)
      throws InputException, ProgramCompiler.JavaRejected {
    return programs
        .build(program)
        .map(built -> session.execution().facts(built.program(), built.request()));
  }
}
