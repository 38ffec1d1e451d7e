package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.source.CodeLine;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePart;

/**
 * The program that a document is: the code of its snippets, joined in their order, each headed by a
 * comment that says where it stands. Messages name the lines of the document. Of a text document
 * every line keeps its number, and what is no code is left empty; a line of a notebook is {@code
 * notes.ipynb:cell 3:2}, the second of the third cell.
 */
public final class DocumentProgram {
  private static final Pattern CELL = Pattern.compile("(.*):cell ([0-9]{1,9})");

  private final Document document;
  private final List<String> lines = new ArrayList<>();
  private final Set<CodeLine> hoisted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<SourcePart> parts = new ArrayList<>();
  private String origin;
  private int shift;

  private DocumentProgram(Document document) {
    this.document = document;
    this.origin = document.name();
  }

  /** The snippets of a document as one program. */
  public static SourceFile of(Document document) {
    DocumentProgram program = new DocumentProgram(document);
    program.hoistFutureImports();
    for (int i = 0; i < document.snippets().size(); i++) {
      program.add(i + 1, document.snippets().get(i));
    }
    String text = String.join("\n", program.lines) + "\n";
    return new SourceFile(document.name(), text, program.parts);
  }

  /**
   * One of the programs of a text document: each line comes from a line of the document, or belongs
   * to the one before.
   *
   * @param number of the program; its file is named after it, so that several get different classes
   */
  public static SourceFile of(Document document, int number, MappedSource source) {
    DocumentProgram program = new DocumentProgram(document);
    String name = numbered(document.name(), number);
    program.origin = name;
    int line = 1;
    for (String text : source.text().lines().toList()) {
      int own = source.documentLine(program.lines.size() + 1);
      line = own > 0 ? own : line;
      program.put(text, line);
    }
    return new SourceFile(name, String.join("\n", program.lines) + "\n", program.parts);
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    return number == 1 ? name : name.substring(0, end) + "_" + number + name.substring(end);
  }

  /** The name that messages give to a cell of a notebook. */
  public static String cell(String notebook, int number) {
    return notebook + ":cell " + number;
  }

  /** The file that a name in messages stands for: a cell's notebook, or the file itself. */
  public static String fileOf(String name) {
    Matcher cell = CELL.matcher(name);
    return cell.matches() ? cell.group(1) : name;
  }

  /** The number of the cell that such a name ends in, 0 if it names none. */
  public static int cellOf(String name) {
    Matcher cell = CELL.matcher(name);
    return cell.matches() ? Integer.parseInt(cell.group(2)) : 0;
  }

  /** Of all snippets but the first, whose imports stand at the beginning already. */
  private void hoistFutureImports() {
    for (Snippet snippet : document.snippets().stream().skip(1).toList()) {
      boolean[] imports = FutureImports.in(snippet.code());
      for (int i = 0; i < imports.length; i++) {
        if (imports[i]) {
          hoisted.add(snippet.code().get(i));
          put(snippet, i, snippet.code().get(i).text());
        }
      }
    }
  }

  private void add(int number, Snippet snippet) {
    List<CodeLine> code = snippet.code();
    if (isNotebook()) {
      int cell = snippet.lines().first();
      put("# cell " + cell, cell(document.name(), cell), 0);
      for (int i = 0; i < code.size(); i++) {
        put(snippet, i, text(code.get(i)));
      }
      return;
    }
    LineRange range = snippet.lines();
    if (lines.size() < range.first() - 1) {
      advance(range.first() - 1);
      put(
          "# snippet %d, lines %d-%d".formatted(number, range.first(), range.last()),
          range.first() - 1);
    }
    for (int i = 0; i < code.size(); i++) {
      advance(code.get(i).line());
      put(snippet, i, text(code.get(i)));
    }
  }

  private boolean isNotebook() {
    return document.format() == DocumentFormat.NOTEBOOK;
  }

  private String text(CodeLine line) {
    return hoisted.contains(line) ? "# " + line.text() : line.text();
  }

  /** Leaves lines empty until the next is the one of that number. */
  private void advance(int line) {
    while (lines.size() < line - 1) {
      put("", lines.size() + 1);
    }
  }

  private void put(Snippet snippet, int index, String text) {
    int line = snippet.code().get(index).line();
    if (isNotebook()) {
      put(text, cell(document.name(), line), index + 1);
    } else {
      put(text, line);
    }
  }

  private void put(String text, int line) {
    put(text, document.name(), line);
  }

  /** Adds a line, and begins a part if it does not follow the line before in its origin. */
  private void put(String text, String from, int line) {
    lines.add(text);
    if (!from.equals(origin) || lines.size() - line != shift) {
      origin = from;
      shift = lines.size() - line;
      parts.add(new SourcePart(lines.size(), from, line));
    }
  }
}
