package org.tfgraft.cli;

import java.util.List;
import java.util.OptionalInt;
import org.tfgraft.cli.command.NamesCommand;
import org.tfgraft.cli.command.RunCommand;

/**
 * Command lines of the commonest form, a command and its arguments without any option, need no
 * parser of options, which would take a good part of the time of a short run.
 */
final class PlainArguments {
  private PlainArguments() {}

  /** Runs {@code run PROGRAM [ARG…]} or {@code names PROGRAM [ARG…]}; empty for anything else. */
  static OptionalInt run(Session session) {
    List<String> line = session.commandLine();
    if (line.size() < 2 || isOption(line.get(1))) {
      return OptionalInt.empty();
    }
    String program = line.get(1);
    List<String> arguments = line.subList(2, line.size());
    return OptionalInt.of(
        line.get(0).equals("run")
            ? RunCommand.plain(session, program, arguments)
            : NamesCommand.plain(session, program, arguments));
  }

  private static boolean isOption(String argument) {
    return argument.startsWith("-") && !argument.equals("-") || argument.startsWith("@");
  }
}
