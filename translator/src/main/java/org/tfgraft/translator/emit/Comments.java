package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tfgraft.translator.ast.Comment;
import org.tfgraft.translator.source.SourceFile;

/** Hands out the comments of a file in order, each once. */
final class Comments {
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

  private final List<Comment> comments;
  private int next;

  Comments(List<Comment> comments) {
    this.comments = comments;
  }

  /** The comments that begin before a line. */
  List<Comment> before(int line) {
    List<Comment> taken = new ArrayList<>();
    while (next < comments.size() && comments.get(next).span().startLine() < line) {
      taken.add(comments.get(next++));
    }
    return taken;
  }

  /** The line of the next comment if it stands before a line, else that line. */
  int nextLineBefore(int line) {
    return next < comments.size() ? Math.min(line, comments.get(next).span().startLine()) : line;
  }

  /** The comments up to the end of a line. */
  List<Comment> through(int line) {
    return before(line + 1);
  }

  /**
   * The comments below a block's last line that belong to it: indented at least as far, with
   * nothing but empty lines between.
   */
  List<Comment> endOfBlock(int lastLine, int column, SourceFile source) {
    List<Comment> taken = new ArrayList<>();
    int line = lastLine;
    while (next < comments.size()
        && comments.get(next).span().startColumn() >= column
        && isEmptyBetween(line, comments.get(next).span().startLine(), source)) {
      Comment comment = comments.get(next++);
      line = comment.span().startLine();
      taken.add(comment);
    }
    return taken;
  }

  private static boolean isEmptyBetween(int first, int last, SourceFile source) {
    return IntStream.range(first + 1, last).allMatch(line -> source.line(line).isBlank());
  }

  /** A comment's text as the text of a Java line comment: nothing in it can end it. */
  static String java(String text) {
    return withoutEscapes(text).replace('\f', ' ').replace('\r', ' ').replace('\n', ' ');
  }

  /** Text for Javadoc: nothing in it can end the comment or be taken for a tag. */
  static String javadoc(String text) {
    return withoutEscapes(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;")
        .replace("\r", "")
        .replace("\f", "")
        .stripTrailing();
  }

  /** Java reads an odd number of backslashes before a {@code u} as an escape, even in a comment. */
  private static String withoutEscapes(String text) {
    return SourceMarks.withoutMarks(UNICODE_ESCAPE.matcher(text).replaceAll("$1\\\\\\\\u"));
  }
}
