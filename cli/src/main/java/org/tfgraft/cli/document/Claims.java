package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.document.Tracebacks;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.CodeText;

/**
 * What a document says that a snippet does.
 *
 * @param printed the lines that it prints, before an error if there is one
 * @param error the error that ends it
 * @param remarks what comments say that single lines print, in the order of the lines
 * @param named what comments say that is made on their lines
 * @param asserts whether it asserts anything
 */
public record Claims(
    List<String> printed,
    Optional<ErrorClaim> error,
    List<Remark> remarks,
    List<Remark> named,
    boolean asserts) {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?:[A-Za-z_]\\w*\\.)*([A-Z]\\w*(?:Error|Exception|Interrupt|Exit))(?::\\s*(.*))?");
  private static final Pattern ARROW = Pattern.compile("-+>\\s*\\d+\\s+(.*)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(输出|打印|结果|output|outputs|prints?|result|=>|->|>>>|>|==>)\\s*(是|为)?\\s*[:：]?\\s*");
  private static final Pattern VALUE =
      Pattern.compile(
          "[\\w./-]+:\\d+|True|False|None|-?\\d+(\\.\\d+)?|<.*>|Tensor\\(.*|'.*'|\".*\"");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)[\"'`]?([A-Za-z][\\w./-]*:\\d)[\"'`]?"
              + "|[\\w.]+\\.name\\s*(?:==|=|is|:)\\s*[\"'`]([A-Za-z][\\w./-]*:\\d)[\"'`]"
              + "|.*(?:named|name is|called|名为|名称为|名字为)\\s*[:：]?\\s*[\"'`]?([A-Za-z][\\w./-]*:\\d)\\b.*");
  private static final Pattern RAISES =
      Pattern.compile("(?i)#\\s*(?:raises?|throws?)\\s+(?:an?\\s+)?(\\w*(?:Error|Exception))(.*)");
  private static final Pattern FAILS =
      Pattern.compile("(?i).*(报错|出错|抛出|raises?\\b|throws\\b|will fail|error).*");

  public Claims {
    printed = List.copyOf(printed);
    remarks = List.copyOf(remarks);
    named = List.copyOf(named);
  }

  /**
   * An error that a document shows or announces.
   *
   * @param type Python's name of it; empty if any
   * @param message pieces of the message in their order
   * @param line the text of the line that raises it; empty if the document does not say
   * @param shown the lines of the output that show it, which could also have been printed; none if
   *     it is shown with its traceback, or announced
   */
  record ErrorClaim(String type, List<String> message, String line, List<String> shown) {
    public ErrorClaim {
      message = List.copyOf(message);
      shown = List.copyOf(shown);
    }
  }

  /** A comment that says what its line prints, or how that is named which its line makes. */
  record Remark(int line, String text) {}

  /** What the document says about a snippet: its output, and comments in its code. */
  static Claims of(Snippet snippet, List<CodeStatement> statements) {
    List<String> printed = new ArrayList<>();
    Optional<ErrorClaim> error = output(snippet.printed(), printed);
    List<Remark> remarks = new ArrayList<>();
    List<Remark> named = new ArrayList<>();
    boolean asserts = false;
    for (CodeStatement statement : statements) {
      asserts |= statement.keyword().equals("assert");
      Optional<ErrorClaim> announced = announced(statement);
      if (error.isEmpty()) {
        error = announced;
      }
      remark(statement).ifPresent(remarks::add);
      named(statement).ifPresent(named::add);
    }
    return new Claims(printed, error, remarks, named, asserts);
  }

  /** Whether there is anything that could be right or wrong. */
  boolean isEmpty() {
    return printed.isEmpty() && error.isEmpty() && remarks.isEmpty() && named.isEmpty() && !asserts;
  }

  /** The same claims, but none about an error. */
  boolean allowsNameError() {
    return error.filter(e -> e.type().isEmpty() || e.type().equals("NameError")).isPresent();
  }

  /** Tells apart what is printed and the error at the end, which is the last thing shown. */
  private static Optional<ErrorClaim> output(List<String> lines, List<String> printed) {
    List<String> shown = lines.stream().map(String::strip).toList();
    int error = last(shown);
    int traceback = first(shown);
    boolean certain = traceback >= 0 && traceback < error;
    printed.addAll(shown.subList(0, certain ? traceback : error < 0 ? shown.size() : error));
    if (error < 0) {
      return Optional.empty();
    }
    String arrow = "";
    for (String line : shown.subList(0, error)) {
      Matcher arrowed = ARROW.matcher(line);
      arrow = arrowed.matches() ? arrowed.group(1) : arrow;
    }
    return Optional.of(
        error(shown.subList(error, shown.size()), arrow, certain ? 0 : shown.size() - error));
  }

  /** The last line that shows an error; negative if none does. */
  private static int last(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (ERROR.matcher(lines.get(i)).matches() && !Tracebacks.mayBegin(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The first line of a traceback; negative if there is none. */
  private static int first(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (Tracebacks.mayBegin(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static ErrorClaim error(List<String> lines, String arrow, int printable) {
    Matcher matcher = ERROR.matcher(lines.get(0));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no error: " + lines.get(0));
    }
    StringBuilder message = new StringBuilder(matcher.group(2) == null ? "" : matcher.group(2));
    lines.subList(1, lines.size()).forEach(line -> message.append(' ').append(line));
    return new ErrorClaim(
        matcher.group(1), pieces(message.toString()), arrow, lines.subList(0, printable));
  }

  /** The same, if what looks like an error was printed; empty if it cannot have been. */
  Optional<Claims> withErrorPrinted() {
    return error
        .filter(claim -> !claim.shown().isEmpty())
        .map(
            claim -> {
              List<String> all = new ArrayList<>(printed);
              all.addAll(claim.shown());
              return new Claims(all, Optional.empty(), remarks, named, asserts);
            });
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
      return Optional.of(new ErrorClaim(raises.group(1), pieces(message), "", List.of()));
    }
    String comment = comment(statement);
    return FAILS.matcher(comment).matches()
        ? Optional.of(new ErrorClaim("", List.of(), CodeText.withoutComment(text), List.of()))
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

  /** A name at the end of a line that makes something; what is printed there is told otherwise. */
  private static Optional<Remark> named(CodeStatement statement) {
    boolean makes =
        statement.kind() == CodeStatement.Kind.SIMPLE
            && !statement.keyword().equals("print")
            && CodeText.withoutComment(statement.text()).contains("(");
    Matcher name = NAMED.matcher(comment(statement));
    if (!makes || !name.matches()) {
      return Optional.empty();
    }
    String text = Stream.of(1, 2, 3).map(name::group).filter(Objects::nonNull).findFirst().get();
    return Optional.of(new Remark(statement.line(), text));
  }
}
