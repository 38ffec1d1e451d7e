package org.tfgraft.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfgraft.cli.Session;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Translates, compiles and runs a program: prints what the Python program prints. */
@Command(
    name = "run",
    description = {
      "Translate a program, compile the Java and run it: prints what the Python program prints.",
      "",
      "The program is executed as the Java that 'tfgraft translate' shows; there is no interpreter."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft run train.py --epochs 3        what follows the program are its own arguments",
      "  tfgraft run --format json train.py     output, error and variables as one JSON object"
    })
public final class RunCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;
  @Mixin private VersionOption version;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "The program's own output, or all facts about the run as one JSON object.")
  private FactsFormat format;

  @Parameters(
      index = "0",
      paramLabel = "PROGRAM",
      description = "A Python file, a notebook, a document with code, or - .")
  private String program;

  @Parameters(index = "1..*", paramLabel = "ARG", description = "The program's own arguments.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (format == FactsFormat.jsonl || !translation.isValid()) {
      throw new ParameterException(
          spec.commandLine(), "run takes --format text or json, and --python 2 or 3");
    }
    Report report = format == FactsFormat.text ? Report.OUTPUT : Report.JSON;
    return new ProgramLauncher(session, translation)
        .launch(program, file -> version.applyTo(request(file, arguments)), report);
  }

  /** The command without any option. */
  public static int plain(Session session, String program, List<String> arguments) {
    return new ProgramLauncher(session, new TranslationOptions())
        .launch(program, file -> request(file, arguments), Report.OUTPUT);
  }

  private static ProgramRequest request(ProgramFile file, List<String> arguments) {
    return new ProgramRequest(
        file.name(),
        file.directory(),
        ProgramRequest.Evaluation.FULL,
        ProgramRequest.Operations.LEFT_OUT,
        arguments);
  }
}
