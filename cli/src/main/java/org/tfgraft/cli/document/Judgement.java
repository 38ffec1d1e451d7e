package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tfgraft.cli.execute.ProgramFacts;

/**
 * Whether what a snippet did is what the document says, and if not, what differs.
 *
 * @param differences one sentence each; none if all agrees
 */
record Judgement(List<String> differences) {
  private static final Pattern PLACE = Pattern.compile("(File )\"[^\"]*\", line \\d+");

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
    List<String> actual = lines(outcome.stdout());
    if (!claims.printed().isEmpty() && !matches(normal(claims.printed()), actual)) {
      differences.add(firstDifference(normal(claims.printed()), actual));
    }
    remarks(claims, actual, differences);
    names(claims, outcome, differences);
    error(claims, outcome).ifPresent(differences::add);
    return new Judgement(differences);
  }

  /**
   * Whether a run that was stopped could still become what the document says: what it printed is
   * how the documented output begins.
   */
  static boolean canBecome(Claims claims, String stdout) {
    return claims.withErrorPrinted().filter(other -> beginsSo(other, stdout)).isPresent()
        || beginsSo(claims, stdout);
  }

  private static boolean beginsSo(Claims claims, String stdout) {
    List<String> actual = lines(stdout);
    List<String> claimed = normal(claims.printed());
    if (claimed.isEmpty()) {
      return remarksCanStillHold(claims, actual);
    }
    if (claimed.stream().anyMatch(Judgement::isAnything)) {
      return true;
    }
    return actual.size() <= claimed.size() && actual.equals(claimed.subList(0, actual.size()));
  }

  private static boolean remarksCanStillHold(Claims claims, List<String> actual) {
    List<String> differences = new ArrayList<>();
    long held = held(claims, actual);
    remarks(claims, actual, differences);
    return differences.isEmpty() || held >= Math.min(actual.size(), claims.remarks().size()) / 2;
  }

  private static long held(Claims claims, List<String> actual) {
    int at = 0;
    long held = 0;
    for (Claims.Remark remark : claims.remarks()) {
      int found = find(actual, at, normal(remark.text()));
      if (found >= 0) {
        held++;
        at = found + 1;
      }
    }
    return held;
  }

  private static void remarks(Claims claims, List<String> actual, List<String> differences) {
    int at = 0;
    for (Claims.Remark remark : claims.remarks()) {
      int found = find(actual, at, normal(remark.text()));
      if (found < 0) {
        differences.add(
            "line %d is said to print %s, which it does not: %s"
                .formatted(
                    remark.line(),
                    remark.text(),
                    at < actual.size() ? actual.get(at) : "nothing is printed"));
      } else {
        at = found + 1;
      }
    }
  }

  private static void names(Claims claims, Outcome outcome, List<String> differences) {
    for (Claims.Remark named : claims.named()) {
      String operation = named.text().substring(0, named.text().lastIndexOf(':'));
      if (outcome.graph().stream().noneMatch(made -> made.name().equals(operation))) {
        differences.add(
            "line %d is said to make %s, but nothing has that name"
                .formatted(named.line(), named.text()));
      }
    }
  }

  private static int find(List<String> actual, int from, String wanted) {
    for (int i = from; i < actual.size(); i++) {
      if (actual.get(i).equals(wanted) || actual.get(i).endsWith(" " + wanted)) {
        return i;
      }
    }
    return -1;
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
    if (!sameType || !contains(normal(actual.get().message()), claim.message())) {
      return Optional.of(
          "it is said to end in %s %s, but ends in %s"
              .formatted(name, String.join(" … ", claim.message()), outcome.errorSentence()));
    }
    boolean sameLine =
        claim.line().isEmpty() || normal(outcome.errorText()).startsWith(normal(claim.line()));
    return sameLine
        ? Optional.empty()
        : Optional.of("another line raises the error: " + outcome.errorText());
  }

  /** Whether a message holds some pieces in their order. */
  private static boolean contains(String message, List<String> pieces) {
    int at = 0;
    for (String piece : pieces) {
      int found = message.indexOf(normal(piece), at);
      if (found < 0) {
        return false;
      }
      at = found + normal(piece).length();
    }
    return true;
  }

  /** Compares lines; three dots stand for any number of lines. */
  private static boolean matches(List<String> claimed, List<String> actual) {
    int at = 0;
    while (at < claimed.size() && !isAnything(claimed.get(at))) {
      if (at >= actual.size() || !claimed.get(at).equals(actual.get(at))) {
        return false;
      }
      at++;
    }
    if (at == claimed.size()) {
      return actual.size() == at;
    }
    List<String> further = claimed.subList(at + 1, claimed.size());
    for (int skipped = at; skipped <= actual.size(); skipped++) {
      if (matches(further, actual.subList(skipped, actual.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnything(String line) {
    return line.equals("...") || line.equals("…");
  }

  private static String firstDifference(List<String> claimed, List<String> actual) {
    for (int i = 0; i < claimed.size(); i++) {
      if (i >= actual.size()) {
        return "it does not print %s".formatted(claimed.get(i));
      }
      if (!claimed.get(i).equals(actual.get(i))) {
        return "it prints %s, not %s".formatted(actual.get(i), claimed.get(i));
      }
    }
    return "it prints more: %s".formatted(actual.get(claimed.size()));
  }

  private static List<String> lines(String stdout) {
    return normal(stdout.lines().toList());
  }

  private static List<String> normal(List<String> lines) {
    return lines.stream().map(Judgement::normal).filter(line -> !line.isEmpty()).toList();
  }

  /** A line without what pages change: the number of spaces, addresses, and places in files. */
  private static String normal(String line) {
    return PLACE
        .matcher(line.strip().replaceAll("\\s+", " ").replaceAll("0x[0-9a-f]+", "0x"))
        .replaceAll("$1");
  }
}
