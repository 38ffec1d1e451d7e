package org.tfgraft.translator.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.CodeLine;

/**
 * A statement of a snippet without its block: a simple statement, the head of a compound one, or a
 * line that is no statement.
 *
 * @param lines its lines as they stand
 * @param trees the statement, several with semicolons between them; a head has a block that does
 *     nothing
 */
public record CodeStatement(List<CodeLine> lines, Kind kind, List<Statement> trees) {
  /** What a line of code can be, apart from the others. */
  public enum Kind {
    SIMPLE,
    /** {@code if}, {@code while}, {@code for}, {@code with}, {@code try}, {@code def}, … */
    HEAD,
    /** {@code elif}, {@code else}, {@code except}, {@code finally}. */
    CLAUSE,
    DECORATOR,
    COMMENT,
    BLANK,
    /** No Python. */
    BROKEN
  }

  public CodeStatement {
    lines = List.copyOf(lines);
    trees = List.copyOf(trees);
  }

  /** The statement, the last of several. */
  public Optional<Statement> tree() {
    return trees.stream().reduce((first, second) -> second);
  }

  /** Its text, the first line without indentation. */
  public String text() {
    return lines.stream().map(CodeLine::text).collect(Collectors.joining("\n")).strip();
  }

  /** The line of the document where it begins. */
  public int line() {
    return lines.get(0).line();
  }

  /** How far its first line is indented, in columns. */
  public int indent() {
    return Indentation.width(lines.get(0).text());
  }

  /** Whether a block must follow. */
  public boolean opensBlock() {
    return kind == Kind.HEAD || kind == Kind.CLAUSE;
  }

  /** Whether it stands in a reading's structure: blank lines and comments do not. */
  public boolean isStructural() {
    return kind != Kind.COMMENT && kind != Kind.BLANK;
  }

  /** The word that it begins with; {@code def} and {@code for}, too, if they are asynchronous. */
  public String keyword() {
    String text = text();
    int end = 0;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end);
    return word.equals("async")
        ? new CodeStatement(List.of(new CodeLine(line(), text.substring(end))), kind, trees)
            .keyword()
        : word;
  }
}
