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
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.document.Documents;
import org.tfgraft.translator.document.RepairedDocument;
import org.tfgraft.translator.document.UnreadableDocumentException;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;

/**
 * Which lines of a program's files belong to one statement. Tracebacks name the line that was
 * reached, which in a call over several lines is not the one at which a reader would look.
 */
final class SourceStatements {
  private final Path directory;
  private final Map<String, Map<SourcePlace, Place.Statement>> files = new HashMap<>();

  SourceStatements(String directory) {
    this.directory = Path.of(directory);
  }

  /** A frame with the statement around its line. */
  Place.Frame frame(Traceback.Frame frame) {
    int line = (int) frame.line();
    Place.Statement statement =
        files
            .computeIfAbsent(DocumentProgram.fileOf(frame.file()), this::read)
            .getOrDefault(new SourcePlace(frame.file(), line), new Place.Statement(line, line, ""));
    return new Place.Frame(frame.file(), frame.line(), frame.function(), statement);
  }

  /** The statement of each line of a file. */
  private Map<SourcePlace, Place.Statement> read(String file) {
    try {
      SourceFile source = program(file);
      Map<SourcePlace, Place.Statement> statements = new HashMap<>();
      note(
          PythonAstParser.parse(source, Optional.empty(), new Diagnostics(source)).body(),
          source,
          statements);
      return statements;
    } catch (IOException | InvalidPathException e) {
      return Map.of();
    }
  }

  private SourceFile program(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(directory.resolve(file));
    if (Documents.format(file).isEmpty()) {
      return SourceFile.decode(file, bytes);
    }
    try {
      Document document = Documents.read(file, Documents.decode(file, bytes), Optional.empty());
      return DocumentProgram.of(RepairedDocument.of(document).document());
    } catch (UnreadableDocumentException e) {
      throw new IOException(e);
    }
  }

  private static void note(
      List<Statement> block, SourceFile source, Map<SourcePlace, Place.Statement> statements) {
    for (Statement statement : block) {
      int first = statement.span().startLine();
      int last = Math.max(first, lastLine(statement));
      Place.Statement lines =
          new Place.Statement(
              source.place(first).line(), source.place(last).line(), source.line(first).strip());
      for (int line = first; line <= last; line++) {
        statements.putIfAbsent(source.place(line), lines);
      }
      Children.blocks(statement).forEach(inner -> note(inner, source, statements));
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
