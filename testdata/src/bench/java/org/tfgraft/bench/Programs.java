package org.tfgraft.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tfgraft.translator.source.SourceFile;

/** The programs that are measured: those of the cases. */
final class Programs {
  private Programs() {}

  static List<SourceFile> all() throws IOException {
    List<SourceFile> programs = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of("cases"))) {
      for (Path path : paths.filter(p -> p.endsWith("program.py")).sorted().toList()) {
        programs.add(SourceFile.decode("program.py", Files.readAllBytes(path)));
      }
    }
    return programs;
  }
}
