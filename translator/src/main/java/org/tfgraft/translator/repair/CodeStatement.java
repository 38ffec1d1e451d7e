package org.tfgraft.translator.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.CodeLine;

/**
 * A statement of a snippet without its block: a simple statement, the head of a compound one, or a
 * line that is no statement.
 */
public final class CodeStatement {
  private final List<CodeLine> lines;
  private final Kind kind;
  private final List<Statement> trees;
  private final String text;
  private final String keyword;

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

  public CodeStatement(List<CodeLine> lines, Kind kind, List<Statement> trees) {
    this.lines = List.copyOf(lines);
    this.kind = kind;
    this.trees = List.copyOf(trees);
    this.text = lines.stream().map(CodeLine::text).collect(Collectors.joining("\n")).strip();
    this.keyword = word(text);
  }

  /** The statement, the last of several. */
  public Optional<Statement> tree() {
    return trees.stream().reduce((first, second) -> second);
  }

  /** Its text, the first line without indentation. */
  public String text() {
    return text;
  }

  /** Its lines as they stand. */
  public List<CodeLine> lines() {
    return lines;
  }

  public Kind kind() {
    return kind;
  }

  /** The statement, several with semicolons between them; a head has a block that does nothing. */
  public List<Statement> trees() {
    return trees;
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
    return keyword;
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end);
    return word.equals("async") ? word(text.substring(end).strip()) : word;
  }
}
