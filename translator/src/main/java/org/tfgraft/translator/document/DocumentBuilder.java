package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.CodeLine;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/**
 * Collects what a reader finds: blocks of code become snippets, and blocks of output belong to the
 * snippet before them. A line that nothing was said about is prose, or blank.
 */
final class DocumentBuilder {
  private final List<String> text;
  private final @Nullable LineClass[] classes;
  private final List<Snippet> snippets = new ArrayList<>();

  DocumentBuilder(List<String> text) {
    this.text = List.copyOf(text);
    this.classes = new LineClass[text.size()];
  }

  /** Says what a line, counted from 1, is. */
  void mark(int line, LineClass type) {
    classes[line - 1] = type;
  }

  /** Whether something was said about a line. */
  boolean isMarked(int line) {
    return classes[line - 1] != null;
  }

  /** Whether there is a snippet that output can belong to. */
  boolean hasSnippet() {
    return !snippets.isEmpty();
  }

  /**
   * A block of the document, its lines without what the format puts around them. The language is
   * what the document says that it is; where it says nothing, the lines themselves tell.
   */
  void block(List<CodeLine> lines, Language language) {
    List<String> texts = lines.stream().map(CodeLine::text).toList();
    if (Prompts.isSession(texts) && language != Language.OTHER) {
      session(lines, Prompts.read(texts));
      return;
    }
    Language known = language == Language.UNKNOWN ? Language.of(texts, hasSnippet()) : language;
    boolean code = known == Language.PYTHON && isPython(texts);
    if (!code && language == Language.UNKNOWN && isAnnounced(lines)) {
      known = Language.OUTPUT;
    }
    switch (known) {
      case PYTHON -> {
        MixedBlock block = MixedBlock.of(lines);
        code(block.code(), block.output(), Interaction.FILE);
      }
      case OUTPUT -> output(lines);
      default -> {}
    }
  }

  /** A cell of a notebook, with what it shows. */
  void cell(MixedBlock block) {
    code(block.code(), block.output(), Interaction.CELL);
  }

  private static boolean isPython(List<String> lines) {
    SourceFile file = new SourceFile("block", String.join("\n", lines) + "\n");
    Diagnostics diagnostics = new Diagnostics(file);
    PythonAstParser.parse(file, Optional.empty(), diagnostics);
    return !diagnostics.hasErrors();
  }

  /** Whether the document says before some lines that they are what the last snippet prints. */
  private boolean isAnnounced(List<CodeLine> lines) {
    if (!hasSnippet() || lines.isEmpty()) {
      return false;
    }
    int snippet = snippets.get(snippets.size() - 1).lines().last();
    for (int line = lines.get(0).line() - 1; line > snippet; line--) {
      String said = text.get(line - 1);
      if (!said.isBlank() && !isMarked(line)) {
        return LineClasses.introducesOutput(said);
      }
    }
    return false;
  }

  private void session(List<CodeLine> lines, List<Prompts.Line> read) {
    List<CodeLine> code = new ArrayList<>();
    List<CodeLine> output = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      CodeLine line = new CodeLine(lines.get(i).line(), read.get(i).text());
      if (read.get(i).type() == LineClass.OUTPUT) {
        output.add(line);
      } else if (read.get(i).type() == LineClass.FENCE) {
        mark(line.line(), LineClass.FENCE);
      } else {
        code.add(line);
      }
    }
    boolean cell = lines.stream().anyMatch(line -> Prompts.beginsCell(line.text()));
    code(code, output, cell ? Interaction.CELL : Interaction.PROMPT);
  }

  private void code(List<CodeLine> lines, List<CodeLine> printed, Interaction interaction) {
    List<CodeLine> trimmed = trimmed(lines);
    if (trimmed.isEmpty()) {
      return;
    }
    mark(trimmed, LineClass.CODE);
    mark(printed, LineClass.OUTPUT);
    Magics.Sorted sorted = Magics.sort(trimmed);
    snippets.add(
        new Snippet(
            range(trimmed),
            sorted.code(),
            printed.isEmpty() ? Optional.empty() : Optional.of(range(printed)),
            printed.stream().map(CodeLine::text).toList(),
            sorted.setAside(),
            interaction));
  }

  private void output(List<CodeLine> lines) {
    List<CodeLine> trimmed = trimmed(lines);
    if (trimmed.isEmpty()) {
      return;
    }
    mark(trimmed, LineClass.OUTPUT);
    if (hasSnippet()) {
      int last = snippets.size() - 1;
      snippets.set(last, snippets.get(last).withOutput(range(trimmed), texts(trimmed)));
    }
  }

  private static List<String> texts(List<CodeLine> lines) {
    return lines.stream().map(CodeLine::text).toList();
  }

  private void mark(List<CodeLine> lines, LineClass type) {
    for (CodeLine line : lines) {
      if (!text.get(line.line() - 1).isBlank()) {
        mark(line.line(), type);
      }
    }
  }

  /** Without blank lines at either end. */
  private static List<CodeLine> trimmed(List<CodeLine> lines) {
    int first = 0;
    int end = lines.size();
    while (first < end && lines.get(first).text().isBlank()) {
      first++;
    }
    while (first < end && lines.get(end - 1).text().isBlank()) {
      end--;
    }
    return lines.subList(first, end);
  }

  private static LineRange range(List<CodeLine> lines) {
    return new LineRange(lines.get(0).line(), lines.get(lines.size() - 1).line());
  }

  /** The document. */
  Document build(String name, DocumentFormat format) {
    List<LineClass> lines = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      LineClass said = classes[i];
      lines.add(text.get(i).isBlank() ? LineClass.BLANK : said == null ? LineClass.PROSE : said);
    }
    return new Document(name, format, text, lines, snippets);
  }
}
