package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.execute.ProgramFacts;

/**
 * Whether what a snippet did is what the document says, and if not, what differs.
 *
 * @param differences one sentence each; none if all agrees
 */
record Judgement(List<String> differences) {
  Judgement {
    differences = List.copyOf(differences);
  }

  boolean agrees() {
    return differences.isEmpty();
  }

  /** Compares a whole run with the claims. */
  static Judgement of(Claims claims, Outcome outcome) {
    Optional<Claims> other = claims.withErrorPrinted();
    if (other.isPresent() && compared(other.get(), outcome).agrees()) {
      return new Judgement(List.of());
    }
    return compared(claims, outcome);
  }

  private static Judgement compared(Claims claims, Outcome outcome) {
    List<String> differences = new ArrayList<>();
    PrintedLines actual = printed(outcome.stdout(), outcome);
    PrintedLines claimed = claimed(claims, outcome);
    if (!claimed.isEmpty() && !claimed.matches(actual)) {
      differences.add(claimed.firstDifference(actual));
    }
    remarks(claims, actual, differences);
    names(claims, outcome, differences);
    error(claims, outcome).ifPresent(differences::add);
    return new Judgement(differences);
  }

  /**
   * Whether a run that was stopped could still become what the document says: what it printed is
   * how the documented output begins.
   *
   * @param stdout what the run had printed then
   */
  static boolean canBecome(Claims claims, String stdout, Outcome outcome) {
    PrintedLines actual = printed(stdout, outcome);
    return beginsSo(claims, actual, outcome)
        || claims.withErrorPrinted().filter(other -> beginsSo(other, actual, outcome)).isPresent();
  }

  /** How many lines are printed as the document shows them, before the first that is not. */
  static int proved(Claims claims, Outcome outcome) {
    return claimed(claims, outcome).common(printed(outcome.stdout(), outcome));
  }

  /** Numbers that are others each time say nothing. */
  private static PrintedLines printed(String stdout, Outcome outcome) {
    PrintedLines lines = PrintedLines.of(stdout);
    return outcome.random() ? lines.withoutNumbers() : lines;
  }

  private static PrintedLines claimed(Claims claims, Outcome outcome) {
    PrintedLines lines = PrintedLines.of(claims.printed());
    return outcome.random() ? lines.withoutNumbers() : lines;
  }

  private static boolean beginsSo(Claims claims, PrintedLines actual, Outcome outcome) {
    PrintedLines claimed = claimed(claims, outcome);
    return claimed.isEmpty() ? remarksCanStillHold(claims, actual) : claimed.canFollow(actual);
  }

  private static boolean remarksCanStillHold(Claims claims, PrintedLines actual) {
    List<String> differences = new ArrayList<>();
    long held = held(claims, actual);
    remarks(claims, actual, differences);
    int printed = actual.lines().size();
    return differences.isEmpty() || held >= Math.min(printed, claims.remarks().size()) / 2;
  }

  private static long held(Claims claims, PrintedLines actual) {
    int at = 0;
    long held = 0;
    for (Claims.Remark remark : claims.remarks()) {
      int found = actual.find(at, remark.text());
      if (found >= 0) {
        held++;
        at = found + 1;
      }
    }
    return held;
  }

  private static void remarks(Claims claims, PrintedLines actual, List<String> differences) {
    int at = 0;
    for (Claims.Remark remark : claims.remarks()) {
      int found = actual.find(at, remark.text());
      if (found < 0) {
        differences.add(
            "line %d is said to print %s, which it does not: %s"
                .formatted(
                    remark.line(),
                    remark.text(),
                    at < actual.lines().size() ? actual.lines().get(at) : "nothing is printed"));
      } else {
        at = found + 1;
      }
    }
  }

  private static void names(Claims claims, Outcome outcome, List<String> differences) {
    for (Claims.Remark named : claims.named()) {
      String operation = named.text().replaceFirst(":\\d+$", "");
      if (outcome.graph().stream().noneMatch(made -> made.name().equals(operation))) {
        differences.add(
            "line %d is said to make %s, but nothing has that name"
                .formatted(named.line(), named.text()));
      }
    }
  }

  private static Optional<String> error(Claims claims, Outcome outcome) {
    Optional<ProgramFacts.Failure> actual = outcome.error();
    if (claims.error().isEmpty()) {
      return actual.map(e -> "it ends in " + outcome.errorSentence());
    }
    Claims.ErrorClaim claim = claims.error().get();
    String name = claim.type().isEmpty() ? "an error" : claim.type();
    if (actual.isEmpty()) {
      return Optional.of("it is said to end in %s, but no error ends it".formatted(name));
    }
    boolean sameType = claim.type().isEmpty() || claim.type().equals(actual.get().type());
    if (!sameType || !contains(PrintedLines.normal(actual.get().message()), claim.message())) {
      return Optional.of(
          "it is said to end in %s %s, but ends in %s"
              .formatted(name, String.join(" … ", claim.message()), outcome.errorSentence()));
    }
    String raising = PrintedLines.normal(outcome.errorText());
    String claimed = PrintedLines.normal(claim.line());
    boolean sameLine = raising.startsWith(claimed) || claimed.contains(raising);
    return sameLine
        ? Optional.empty()
        : Optional.of("another line raises the error: " + outcome.errorText());
  }

  /** Whether a message holds some pieces in their order, whatever the endings of its verbs. */
  private static boolean contains(String message, List<String> pieces) {
    String words = withoutEndings(message);
    int at = 0;
    for (String piece : pieces) {
      String wanted = withoutEndings(PrintedLines.normal(piece));
      int found = words.indexOf(wanted, at);
      if (found < 0) {
        return false;
      }
      at = found + wanted.length();
    }
    return true;
  }

  private static String withoutEndings(String words) {
    return words.replaceAll("(?<=[a-z]{2})s\\b", "");
  }
}
