package org.tfgraft.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets picocli up: streams, colours, where options end, how mistakes are told. */
final class CommandLines {
  private CommandLines() {}

  /** Runs the session's command line; what goes wrong inside a command is given to the handler. */
  static int run(Session session, Consumer<Exception> onFailure) {
    Streams streams = session.streams();
    CommandLine line = new CommandLine(new TfgraftCommand(), new Commands(session));
    line.setOut(streams.outWriter());
    line.setErr(streams.errWriter());
    line.setColorScheme(Help.defaultColorScheme(Session.ansi(streams.outIsTerminal())));
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(CommandLines::explain);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          onFailure.accept(exception);
          return ExitCode.USAGE;
        });
    for (String name : new String[] {"run", "names"}) {
      Objects.requireNonNull(line.getSubcommands().get(name)).setStopAtPositional(true);
    }
    return line.execute(session.commandLine().toArray(String[]::new));
  }

  private static int explain(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("tfgraft: " + mistake.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(mistake, err)) {
      err.println("Usage: " + command.getHelp().synopsis(0).strip());
    }
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Makes commands, which want to know the session they belong to. */
  private record Commands(Session session) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getConstructor(Session.class).newInstance(session);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
