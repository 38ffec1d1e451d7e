package org.tfgraft.cli.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.cli.naming.Place;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/**
 * Which lines of a program's files belong to one statement. Tracebacks name the line that was
 * reached, which in a call over several lines is not the one at which a reader would look.
 */
final class SourceStatements {
  private record Lines(int first, int last) {}

  private record Text(List<String> lines, Map<Long, Lines> statements) {}

  private final Path directory;
  private final Map<String, Text> files = new HashMap<>();

  SourceStatements(String directory) {
    this.directory = Path.of(directory);
  }

  /** A frame with the statement around its line. */
  Place.Frame frame(Traceback.Frame frame) {
    Text text = files.computeIfAbsent(frame.file(), this::read);
    int line = (int) frame.line();
    Lines lines = text.statements.getOrDefault(frame.line(), new Lines(line, line));
    boolean known = lines.first >= 1 && lines.first <= text.lines.size();
    String first = known ? text.lines.get(lines.first - 1).strip() : "";
    return new Place.Frame(
        frame.file(),
        frame.line(),
        frame.function(),
        new Place.Statement(lines.first, lines.last, first));
  }

  private Text read(String file) {
    try {
      byte[] bytes = Files.readAllBytes(directory.resolve(file));
      SourceFile source = SourceFile.decode(file, bytes);
      Map<Long, Lines> statements = new HashMap<>();
      note(
          PythonAstParser.parse(source, Optional.empty(), new Diagnostics(source)).body(),
          statements);
      return new Text(source.text().lines().toList(), statements);
    } catch (IOException | InvalidPathException e) {
      return new Text(List.of(), Map.of());
    }
  }

  private static void note(List<Statement> block, Map<Long, Lines> statements) {
    for (Statement statement : block) {
      int first = statement.span().startLine();
      Lines lines = new Lines(first, Math.max(first, lastLine(statement)));
      for (long line = lines.first; line <= lines.last; line++) {
        statements.putIfAbsent(line, lines);
      }
      Children.blocks(statement).forEach(inner -> note(inner, statements));
    }
  }

  /** The last line of a statement, of a compound one the last before its block. */
  private static int lastLine(Statement statement) {
    return Children.blocks(statement).stream()
        .flatMap(List::stream)
        .mapToInt(inner -> inner.span().startLine() - 1)
        .min()
        .orElse(statement.span().endLine());
  }
}
