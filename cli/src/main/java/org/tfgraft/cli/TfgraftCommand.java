package org.tfgraft.cli;

import org.tfgraft.cli.command.CheckCommand;
import org.tfgraft.cli.command.DiffCommand;
import org.tfgraft.cli.command.DocCommand;
import org.tfgraft.cli.command.ExplainCommand;
import org.tfgraft.cli.command.NamesCommand;
import org.tfgraft.cli.command.RunCommand;
import org.tfgraft.cli.command.TranslateCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tool itself; each command is a class of its own. */
@Command(
    name = "tfgraft",
    description =
        "Turns TensorFlow 1 programs into Java that builds the same graph under the same names.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    subcommands = {
      TranslateCommand.class,
      RunCommand.class,
      NamesCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      DocCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tfgraft names model.py                      the variables that model.py creates",
      "  tfgraft translate model.py                  its Java",
      "  tfgraft diff model.py --against names.txt   whether the names are still those of a list",
      "  tfgraft explain model.py conv1/weights      how that name came to be",
      "  tfgraft doc post.md                         what a document claims, and what is true",
      "",
      "Exit codes: 0 done; 1 the program ended in an error, or there are differences;",
      "2 wrong usage, or input that cannot be read or parsed; 3 something is not supported.",
      "'tfgraft COMMAND --help' tells more."
    })
final class TfgraftCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
