package org.tfgraft.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.ProgramBuilder;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.source.SourceFile;
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
    try {
      Optional<ProgramFacts> left = facts(input);
      Optional<VariableSet> right =
          against.endsWith(".py")
              ? facts(against).map(facts -> VariableSet.of(against, facts))
              : Optional.of(new ExpectedVariables(session.folder()).read(against));
      if (left.isEmpty() || right.isEmpty()) {
        return ExitCode.USAGE;
      }
      return compare(VariableSet.of(input, left.get()), right.get(), left.get());
    } catch (InputException e) {
      session.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    } catch (ProgramCompiler.JavaRejected e) {
      session.complain("the Java that was made does not compile; please report this: " + e);
      return ExitCode.UNSUPPORTED;
    }
  }

  private int compare(VariableSet left, VariableSet right, ProgramFacts facts) {
    List<String> differences = left.differences(right);
    PrintWriter out = session.streams().outWriter();
    differences.forEach(out::println);
    out.flush();
    facts.error().ifPresent(this::tell);
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

  private void tell(ProgramFacts.Failure error) {
    session.complain(
        "%s ended at line %d in %s: %s"
            .formatted(input, error.line(), error.type(), error.message()));
  }

  private Optional<ProgramFacts> facts(String program)
      throws InputException, ProgramCompiler.JavaRejected {
    SourceFile file = session.inputs().program(program);
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
    return Optional.of(session.execution().facts(built.program().get(), request));
  }
}
