package org.tfgraft.runtime.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of the program's files for tracebacks, read once and only where the file is there. */
final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  private SourceLines() {}

  static String of(String file, long line) {
    SourceLines cache = PythonProgram.current().state(SourceLines.class, SourceLines::new);
    List<String> lines = cache.files.computeIfAbsent(file, SourceLines::read);
    return line >= 1 && line <= lines.size() ? lines.get((int) line - 1) : "";
  }

  private static List<String> read(String file) {
    try {
      Path path = PythonProgram.current().directory().resolve(file);
      return List.of(
          new String(Files.readAllBytes(path), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
