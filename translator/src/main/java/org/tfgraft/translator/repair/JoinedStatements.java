package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/**
 * Takes apart statements that stand on one line, without anything between them: of all ways in
 * which each part is a statement, the one with the fewest. A comment reaches as far as the next
 * place from which everything is statements.
 */
final class JoinedStatements {
  private static final int LONGEST = 4_000;

  /** The end of a sentence, which would be an attribute without the space. */
  private static final Pattern SENTENCE_END = Pattern.compile("[A-Za-z_]\\w*\\.\\s.*");

  private static final Pattern WHOLE_PROGRAM = Pattern.compile("#.*\\simport tensorflow\\b.*");

  private final StatementParser parser;

  JoinedStatements(StatementParser parser) {
    this.parser = parser;
  }

  /** Whether a comment seems to hold a program, all of which stands on one line. */
  static boolean mayHoldProgram(String comment) {
    return WHOLE_PROGRAM.matcher(comment).matches();
  }

  /** The statements of a line; empty if it is not several. */
  Optional<List<String>> split(String line) {
    if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    Map<Integer, Optional<List<String>>> known = new HashMap<>();
    return from(line, 0, known).filter(parts -> parts.size() > 1);
  }

  private Optional<List<String>> from(
      String line, int start, Map<Integer, Optional<List<String>>> known) {
    if (known.containsKey(start)) {
      return known.get(start);
    }
    Optional<List<String>> best = Optional.empty();
    if (line.substring(start).isBlank()) {
      best = Optional.of(List.of());
    } else if (line.startsWith("#", start)) {
      best = comment(line, start, known);
    } else {
      for (int end : ends(line, start)) {
        String part = line.substring(start, end).strip();
        if (isStatement(part)) {
          Optional<List<String>> rest = from(line, skipSpace(line, end), known);
          if (rest.isPresent() && (best.isEmpty() || rest.get().size() + 1 < best.get().size())) {
            best = Optional.of(joined(part, rest.get()));
          }
        }
      }
    }
    known.put(start, best);
    return best;
  }

  private Optional<List<String>> comment(
      String line, int start, Map<Integer, Optional<List<String>>> known) {
    for (int at = start + 1; at < line.length(); at++) {
      if (line.charAt(at) == ' ' && at + 1 < line.length() && line.charAt(at + 1) != '#') {
        Optional<List<String>> rest = from(line, at + 1, known);
        if (rest.isPresent() && !rest.get().isEmpty()) {
          return Optional.of(joined(line.substring(start, at), rest.get()));
        }
      }
    }
    return Optional.of(List.of(line.substring(start)));
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** Offsets where a statement that begins at an offset may end. */
  private static List<Integer> ends(String line, int start) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    int at = start;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '"' || c == '\'') {
        at = CodeText.stringEnd(line, at);
        continue;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      boolean comment = c == '#';
      if (depth == 0 && at > start && (comment || mayBreak(line, at))) {
        ends.add(at);
      }
      if (comment) {
        return ends;
      }
      at++;
    }
    ends.add(line.length());
    return ends;
  }

  /** Between white space, or right behind a closing bracket, a statement may begin. */
  private static boolean mayBreak(String line, int at) {
    char c = line.charAt(at);
    char before = line.charAt(at - 1);
    return c == ' ' || c == '\u00a0' || (before == ')' && Character.isLetter(c));
  }

  private static int skipSpace(String line, int at) {
    int next = at;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    return next;
  }

  /** A statement that does something; a head stands apart from what is in its block. */
  private boolean isStatement(String part) {
    StatementParser.Parsed parsed = parser.parse(part);
    return switch (parsed.kind()) {
      case HEAD, CLAUSE -> true;
      case SIMPLE ->
          !SENTENCE_END.matcher(part).matches()
              && parsed.tree().filter(JoinedStatements::doesSomething).isPresent();
      default -> false;
    };
  }

  private static boolean doesSomething(Statement tree) {
    if (!Children.blocks(tree).isEmpty()) {
      return false;
    }
    return !(tree instanceof Statement.ExpressionStatement expression)
        || expression.value() instanceof Expression.Call
        || expression.value() instanceof Expression.Yield;
  }
}
