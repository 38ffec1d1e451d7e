package org.tfgraft.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tfgraft.cli.ExitCode;
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

/** Shows the variables that a program creates. */
@Command(
    name = "names",
    description = {
      "Show the variables that a program creates.",
      "",
      "The program runs, but sessions compute nothing and answer zeros, so that a training script"
          + " ends in a moment. A program that ends in an error still shows what it had made."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft names model.py > names.txt          a list to compare with later: see diff",
      "  tfgraft names --ops model.py                every operation of the graph, too",
      "  tfgraft names --format json model.py        the same as JSON, with shapes and collections",
      "  tfgraft names --format jsonl a.py b.py      many programs, one line of JSON each"
    })
public final class NamesCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;
  @Mixin private TranslationOptions translation;
  @Mixin private VersionOption version;

  @Option(names = "--ops", description = "List the operations of the graph, too.")
  private boolean operations;

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      defaultValue = "text",
      description = "A list of names, a JSON object, or a line of JSON for each program.")
  private FactsFormat format;

  @Parameters(
      index = "0",
      paramLabel = "PROGRAM",
      description = "A Python file, a notebook, a document with code, or - for standard input.")
  private String program;

  @Parameters(
      index = "1..*",
      paramLabel = "ARG",
      description = "The program's own arguments; with --format jsonl, further programs.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public NamesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!translation.isValid()) {
      throw new ParameterException(spec.commandLine(), "names takes --python 2 or 3");
    }
    ProgramLauncher launcher = new ProgramLauncher(session, translation);
    ProgramRequest.Operations listed =
        operations ? ProgramRequest.Operations.LISTED : ProgramRequest.Operations.LEFT_OUT;
    if (format == FactsFormat.jsonl) {
      return launchAll(launcher, listed);
    }
    Report report = format == FactsFormat.json ? Report.JSON : Report.NAMES;
    return launcher.launch(
        program, file -> version.applyTo(request(file, listed, arguments)), report);
  }

  /** The command without any option. */
  public static int plain(Session session, String program, List<String> arguments) {
    ProgramRequest.Operations listed = ProgramRequest.Operations.LEFT_OUT;
    return new ProgramLauncher(session, new TranslationOptions())
        .launch(program, file -> request(file, listed, arguments), Report.NAMES);
  }

  private int launchAll(ProgramLauncher launcher, ProgramRequest.Operations listed) {
    List<String> programs = new ArrayList<>(arguments);
    programs.add(0, program);
    int highest = ExitCode.DONE;
    for (String each : programs) {
      int code =
          launcher.launch(
              each, file -> version.applyTo(request(file, listed, List.of())), Report.JSON_LINE);
      highest = Math.max(highest, code);
    }
    return highest;
  }

  private static ProgramRequest request(
      ProgramFile file, ProgramRequest.Operations listed, List<String> arguments) {
    return new ProgramRequest(
        file.name(), file.directory(), ProgramRequest.Evaluation.GRAPH_ONLY, listed, arguments);
  }
}
