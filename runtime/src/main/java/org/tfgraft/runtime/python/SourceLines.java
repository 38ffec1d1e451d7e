package org.tfgraft.runtime.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of the program's files for tracebacks, read once and only where the text is there. */
final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  private SourceLines() {}

  static String of(String file, long line) {
    SourceLines cache = PythonProgram.current().state(SourceLines.class, SourceLines::new);
    List<String> lines = cache.files.computeIfAbsent(file, SourceLines::read);
    return line >= 1 && line <= lines.size() ? lines.get((int) line - 1) : "";
  }

  private static List<String> read(String file) {
    PythonProgram program = PythonProgram.current();
    if (!program.text().isEmpty() && file.equals(program.file())) {
      return lines(program.text());
    }
    try {
      Path path = program.directory().resolve(file);
      return lines(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
