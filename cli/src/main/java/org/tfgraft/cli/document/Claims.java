package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.document.LoggedLines;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.document.Tracebacks;
import org.tfgraft.translator.repair.CodeStatement;

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
  private static final Pattern FILE =
      Pattern.compile(
          "(?:<ipython-input|[/~]|\\w:).* in [<\\w>]+(?:\\(.*\\))?|Input In .*|Cell In.*");
  private static final Pattern CELL =
      Pattern.compile("<ipython-input|<stdin>|\\S*/ipykernel|Input In|Cell In");
  private static final Pattern ARROW = Pattern.compile("-+>\\s*\\d+\\s+(.*)");

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

    /** An error that words tell, with dots for what they leave out of the message. */
    static ErrorClaim announced(String type, String message, String line) {
      return new ErrorClaim(type, pieces(message), line, List.of());
    }
  }

  /** A comment that says what its line prints, or how that is named which its line makes. */
  record Remark(int line, String text) {}

  /** What the document says about a snippet: its output, and comments in its code. */
  static Claims of(Snippet snippet, List<CodeStatement> statements) {
    List<String> printed = new ArrayList<>();
    Optional<ErrorClaim> error = output(snippet.printed(), printed);
    CommentClaims comments = new CommentClaims(statements);
    boolean asserts = statements.stream().anyMatch(s -> s.keyword().equals("assert"));
    return new Claims(
        printed, error.or(comments::error), comments.printed(), comments.named(), asserts);
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
    List<String> shown = LoggedLines.without(lines).stream().map(String::strip).toList();
    int error = last(shown);
    int traceback = first(shown);
    boolean certain = traceback >= 0 && traceback < error;
    printed.addAll(shown.subList(0, certain ? traceback : error < 0 ? shown.size() : error));
    if (error < 0) {
      return Optional.empty();
    }
    return Optional.of(
        error(
            shown.subList(error, shown.size()),
            raising(shown.subList(0, error)),
            certain ? 0 : shown.size() - error));
  }

  /** The line that IPython points at in the innermost of the document's own functions. */
  private static String raising(List<String> traceback) {
    String raising = "";
    boolean own = true;
    for (String line : traceback) {
      Matcher arrow = ARROW.matcher(line);
      if (arrow.matches()) {
        raising = own ? arrow.group(1) : raising;
      } else if (FILE.matcher(line).matches()) {
        own = CELL.matcher(line).lookingAt();
      }
    }
    return raising;
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
}
