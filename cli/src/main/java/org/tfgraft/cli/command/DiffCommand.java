package org.tfgraft.cli.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.comparison.ComparisonJson;
import org.tfgraft.cli.comparison.ComparisonText;
import org.tfgraft.cli.comparison.ExpectedVariables;
import org.tfgraft.cli.comparison.VariableComparison;
import org.tfgraft.cli.comparison.VariableSet;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramExecution;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.input.InputException;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the variables that a program creates with those that it should create. */
@Command(
    name = "diff",
    description = {
      "Compare the variables that a program creates with a list of names, the JSON of 'names', or"
          + " another program.",
      "",
      "A list of names has one name a line; ':0' may be missing, and '#' begins a comment."
          + " JSON and programs are also compared by shape, type and whether they are trained.",
      "",
      "Names that only one side has are paired where they resemble each other: by a prefix, a"
          + " number behind a scope, a word that TensorFlow itself has changed. The change that"
          + " explains most names counts most."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft diff model.py --against names.txt",
      "  tfgraft diff model.py --against facts.json --format json",
      "  tfgraft diff model.py --against ported.py"
    })
public final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;
  @Mixin private VersionOption version;

  @Option(
      names = "--against",
      required = true,
      paramLabel = "WHAT",
      description = "A list of names, a JSON file of facts, or a program.")
  private String against;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Lines for the eye, or a JSON object with the rename map.")
  private FactsFormat format;

  @Parameters(
      paramLabel = "INPUT",
      description = "A Python file, a notebook, a document with code, or - for standard input.")
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
    if (format == FactsFormat.jsonl || !translation.isValid()) {
      throw new ParameterException(
          spec.commandLine(), "diff takes --format text or json, and --python 2 or 3");
    }
    GraphPrograms programs = new GraphPrograms(session, translation, version);
    return programs.guard(
        () -> {
          Optional<ProgramFacts> left = facts(programs, input);
          Optional<VariableSet> right =
              isProgram(against)
                  ? facts(programs, against).map(facts -> VariableSet.of(against, facts))
                  : Optional.of(new ExpectedVariables(session.folder()).read(against));
          return left.isEmpty() || right.isEmpty()
              ? ExitCode.USAGE
              : compare(
                  VariableComparison.of(VariableSet.of(input, left.get()), right.get()),
                  left.get());
        });
  }

  /** A text file is a list of names. */
  private static boolean isProgram(String name) {
    return name.endsWith(".py")
        || Documents.format(name).filter(it -> it != DocumentFormat.PLAIN_TEXT).isPresent();
  }

  private int compare(VariableComparison comparison, ProgramFacts facts) {
    PrintWriter out = session.streams().outWriter();
    out.print(
        format == FactsFormat.json ? ComparisonJson.of(comparison) : ComparisonText.of(comparison));
    out.flush();
    facts.error().ifPresent(error -> session.complain(error.describe(input)));
    if (ProgramExecution.exitCode(facts) == ExitCode.UNSUPPORTED) {
      return ExitCode.UNSUPPORTED;
    }
    String agreeing = ComparisonText.count(comparison.agreeing());
    session.tell(agreeing + (comparison.isEqual() ? ", no differences\n" : " in common\n"));
    return comparison.isEqual() && facts.error().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Optional<ProgramFacts> facts(GraphPrograms programs, String program)
      throws InputException, ProgramCompiler.JavaRejected {
    return programs
        .build(program)
        .map(built -> session.execution().facts(built.program(), built.request()));
  }
}
