package org.tfgraft.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.tfgraft.cli.execute.CacheDirectory;

/**
 * Starts the tool. The streams are given, the exit code is returned; only {@link #main} ends the
 * process. A command line that was run before on the same files takes the short way.
 */
public final class Main {
  private static final Set<String> EXECUTING = Set.of("run", "names");

  private final Streams streams;
  private final CacheDirectory cache;
  private final String stamp;

  /**
   * The {@code stamp} changes whenever the tool does: what was cached under another is not used.
   */
  public Main(Streams streams, CacheDirectory cache, String stamp) {
    this.streams = streams;
    this.cache = cache;
    this.stamp = stamp;
  }

  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--rehearse")) {
      Rehearsal.run();
      System.exit(ExitCode.DONE);
    }
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            terminals());
    String stamp = System.getProperty("tfgraft.stamp", "development");
    System.exit(new Main(streams, CacheDirectory.ofUser(), stamp).run(arguments));
  }

  private static Set<String> terminals() {
    String names = System.getProperty("tfgraft.terminal", "");
    Set<String> terminals = new HashSet<>();
    for (String name : names.split(",")) {
      terminals.add(name);
    }
    return terminals;
  }

  /** Runs a command line and gives its exit code. */
  public int run(String... arguments) {
    try {
      return runUnguarded(Arrays.asList(arguments));
    } catch (RuntimeException | Error failure) {
      reportFailure(failure);
      return ExitCode.USAGE;
    }
  }

  private int runUnguarded(List<String> arguments) {
    Session session = new Session(streams, cache, stamp, arguments);
    if (!arguments.isEmpty() && EXECUTING.contains(arguments.get(0))) {
      OptionalInt code = session.warmStart().run(arguments);
      code = code.isPresent() ? code : PlainArguments.run(session);
      if (code.isPresent()) {
        return code.getAsInt();
      }
    }
    return CommandLines.run(session, this::reportFailure);
  }

  private void reportFailure(Throwable failure) {
    PrintWriter err = streams.errWriter();
    List<String> causes = new ArrayList<>();
    for (Throwable at = failure; at != null && causes.size() < 5; at = at.getCause()) {
      causes.add(at.toString());
    }
    err.println("tfgraft: internal error: " + String.join("; ", causes));
    err.println("Please report this. TFGRAFT_DEBUG=1 shows where it happened.");
    if (System.getenv("TFGRAFT_DEBUG") != null) {
      failure.printStackTrace(err);
    }
  }
}
