package org.tfgraft.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tfgraft.cli.execute.CacheDirectory;

/**
 * Does once what the tool is mostly used for, so that the classes that this needs can be put into
 * the JVM's archive; see the launcher script.
 */
final class Rehearsal {
  private Rehearsal() {}

  static void run() {
    try {
      Path directory = Files.createTempDirectory("tfgraft");
      try (InputStream program = Rehearsal.class.getResourceAsStream("rehearsal.py")) {
        Path file = directory.resolve("rehearsal.py");
        Files.write(file, program.readAllBytes());
        for (String command : List.of("check", "translate", "names", "run", "names")) {
          main(directory).run(command, file.toString());
        }
        main(directory).run("names", "--format", "json", file.toString());
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Main main(Path directory) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Set.of());
    return new Main(streams, new CacheDirectory(directory.resolve("cache")), "rehearsal");
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
