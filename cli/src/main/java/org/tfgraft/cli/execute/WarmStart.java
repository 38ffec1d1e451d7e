package org.tfgraft.cli.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The short way when nothing has changed: the same command line, in the same directory, on files of
 * the same content, runs the program that was compiled for it, without parsing even the options.
 */
public final class WarmStart {
  private static final String KIND = "launches";
  private static final int LARGEST = 4 << 20;

  private final CacheDirectory cache;
  private final String stamp;
  private final ProgramExecution execution;

  /** The {@code stamp} changes with the tool itself. */
  public WarmStart(CacheDirectory cache, String stamp, ProgramExecution execution) {
    this.cache = cache;
    this.stamp = stamp;
    this.execution = execution;
  }

  /** Runs what the command line ran the last time; empty if that is not known to be the same. */
  public OptionalInt run(List<String> commandLine) {
    String directory = directory();
    Optional<byte[]> stored = cache.read(KIND, Launch.key(directory, commandLine));
    if (stored.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      Launch launch = Launch.fromBytes(stored.get());
      boolean same =
          launch.stamp().equals(stamp)
              && launch.directory().equals(directory)
              && launch.commandLine().equals(commandLine)
              && launch.inputs().stream().allMatch(WarmStart::isUnchanged);
      Optional<CompiledProgram> program =
          same ? new ProgramCache(cache).find(launch.program()) : Optional.empty();
      return program.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(execution.execute(program.get(), launch.request(), launch.report()));
    } catch (IOException | IllegalArgumentException damaged) {
      return OptionalInt.empty();
    }
  }

  /** Remembers what a command line came to. */
  public void remember(
      List<String> commandLine,
      Map<Path, Optional<byte[]>> read,
      String program,
      ProgramRequest request,
      Report report) {
    List<Launch.Input> inputs = new ArrayList<>();
    read.forEach(
        (path, content) ->
            inputs.add(
                new Launch.Input(
                    path.toString(), content.isPresent(), content.orElse(new byte[0]))));
    if (inputs.stream().mapToLong(input -> input.content().length).sum() > LARGEST) {
      return;
    }
    String directory = directory();
    Launch launch = new Launch(stamp, directory, commandLine, inputs, program, request, report);
    cache.write(KIND, Launch.key(directory, commandLine), launch.toBytes());
  }

  private static String directory() {
    return Path.of("").toAbsolutePath().toString();
  }

  private static boolean isUnchanged(Launch.Input input) {
    try {
      Path path = Path.of(input.path());
      return Files.isRegularFile(path)
          ? input.present() && Arrays.equals(Files.readAllBytes(path), input.content())
          : !input.present();
    } catch (IOException e) {
      return false;
    }
  }
}
