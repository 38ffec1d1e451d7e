package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.CodeText;

/**
 * What a document says that a snippet does.
 *
 * @param printed the lines that it prints, before an error if there is one
 * @param error the error that ends it
 * @param remarks what comments say that single lines print, in the order of the lines
 * @param asserts whether it asserts anything
 */
public record Claims(
    List<String> printed, Optional<ErrorClaim> error, List<Remark> remarks, boolean asserts) {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?:[A-Za-z_]\\w*\\.)*([A-Z]\\w*(?:Error|Exception|Interrupt|Exit))(?::\\s*(.*))?");
  private static final Pattern TRACEBACK =
      Pattern.compile("-{20,}|Traceback \\(most recent call last\\):?|\\w+Error\\s+Traceback .*");
  private static final Pattern ARROW = Pattern.compile("-+>\\s*\\d+\\s+(.*)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(输出|打印|结果|output|outputs|prints?|result|=>|->|>>>|>|==>)\\s*(是|为)?\\s*[:：]?\\s*");
  private static final Pattern VALUE =
      Pattern.compile(
          "[\\w./-]+:\\d+|True|False|None|-?\\d+(\\.\\d+)?|<.*>|Tensor\\(.*|'.*'|\".*\"");
  private static final Pattern RAISES =
      Pattern.compile("(?i)#\\s*(?:raises?|throws?)\\s+(?:an?\\s+)?(\\w*(?:Error|Exception))(.*)");
  private static final Pattern FAILS =
      Pattern.compile("(?i).*(报错|出错|抛出|raises?\\b|throws\\b|will fail|error).*");

  public Claims {
    printed = List.copyOf(printed);
    remarks = List.copyOf(remarks);
  }

  /**
   * An error that a document shows or announces.
   *
   * @param type Python's name of it; empty if any
   * @param message pieces of the message in their order
   * @param line the text of the line that raises it; empty if the document does not say
   */
  record ErrorClaim(String type, List<String> message, String line) {}

  /** A comment that says what its line prints. */
  record Remark(int line, String text) {}

  /** What the document says about a snippet: its output, and comments in its code. */
  static Claims of(Snippet snippet, List<CodeStatement> statements) {
    List<String> printed = new ArrayList<>();
    Optional<ErrorClaim> error = output(snippet.printed(), printed);
    List<Remark> remarks = new ArrayList<>();
    boolean asserts = false;
    for (CodeStatement statement : statements) {
      asserts |= statement.keyword().equals("assert");
      Optional<ErrorClaim> announced = announced(statement);
      if (error.isEmpty()) {
        error = announced;
      }
      remark(statement).ifPresent(remarks::add);
    }
    return new Claims(printed, error, remarks, asserts);
  }

  /** Whether there is anything that could be right or wrong. */
  boolean isEmpty() {
    return printed.isEmpty() && error.isEmpty() && remarks.isEmpty() && !asserts;
  }

  /** The same claims, but none about an error. */
  boolean allowsNameError() {
    return error.filter(e -> e.type().isEmpty() || e.type().equals("NameError")).isPresent();
  }

  private static Optional<ErrorClaim> output(List<String> lines, List<String> printed) {
    String arrow = "";
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at).strip();
      if (TRACEBACK.matcher(line).matches()) {
        break;
      }
      if (ERROR.matcher(line).matches()) {
        return Optional.of(error(lines, at, arrow));
      }
      printed.add(line);
      at++;
    }
    while (at < lines.size()) {
      String line = lines.get(at).strip();
      Matcher arrowed = ARROW.matcher(line);
      arrow = arrowed.matches() ? arrowed.group(1) : arrow;
      if (ERROR.matcher(line).matches() && !TRACEBACK.matcher(line).matches()) {
        return Optional.of(error(lines, at, arrow));
      }
      at++;
    }
    return Optional.empty();
  }

  private static ErrorClaim error(List<String> lines, int at, String arrow) {
    Matcher matcher = ERROR.matcher(lines.get(at).strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no error: " + lines.get(at));
    }
    StringBuilder message = new StringBuilder(matcher.group(2) == null ? "" : matcher.group(2));
    lines.subList(at + 1, lines.size()).forEach(line -> message.append(' ').append(line.strip()));
    return new ErrorClaim(matcher.group(1), pieces(message.toString()), arrow);
  }

  /** What stands between dots that stand for something left out. */
  private static List<String> pieces(String message) {
    String shown = message.split("Originally defined at", 2)[0];
    List<String> pieces = new ArrayList<>();
    for (String piece : shown.split("\\.{3}|…")) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    return pieces;
  }

  private static Optional<ErrorClaim> announced(CodeStatement statement) {
    String text = statement.text();
    Matcher raises = RAISES.matcher(text);
    if (statement.kind() == CodeStatement.Kind.COMMENT) {
      if (!raises.find()) {
        return Optional.empty();
      }
      String message = raises.group(2).strip().replaceAll("^[(:\\s]+|[)\\s]+$", "");
      return Optional.of(new ErrorClaim(raises.group(1), pieces(message), ""));
    }
    String comment = comment(statement);
    return FAILS.matcher(comment).matches()
        ? Optional.of(new ErrorClaim("", List.of(), CodeText.withoutComment(text)))
        : Optional.empty();
  }

  private static String comment(CodeStatement statement) {
    String text = statement.text();
    int start = CodeText.commentStart(text);
    return start < text.length() ? text.substring(start + 1).strip() : "";
  }

  private static Optional<Remark> remark(CodeStatement statement) {
    if (!statement.keyword().equals("print")) {
      return Optional.empty();
    }
    String comment = comment(statement);
    Matcher label = LABEL.matcher(comment);
    boolean labelled = label.find();
    String text = labelled ? comment.substring(label.end()).strip() : comment;
    boolean claims = !text.isEmpty() && (labelled || VALUE.matcher(text).matches());
    return claims ? Optional.of(new Remark(statement.line(), text)) : Optional.empty();
  }
}
