package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.Evidence;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Reading;

/**
 * The run of a reading whose statements say when they run. It tells more than whether the reading
 * is right: where it first went wrong, and what of the reading can have to do with that.
 */
final class TracedRun {
  static final char MARK_BEGIN = '\u0001';

  private static final Pattern MARK = Pattern.compile("\u0001(\\d+)(?: (-?\\d+))?\u0001\n");

  private final List<CodeStatement> statements;
  private final List<Integer> depths;
  private final Outcome outcome;
  private final List<Step> steps = new ArrayList<>();

  /**
   * A statement that ran.
   *
   * @param made stands for all that had been made in graphs
   * @param start where what was printed from then on begins in the output
   * @param end where the next statement ran
   */
  record Step(int statement, int made, int start, int end) {}

  private TracedRun(Reading reading, Outcome marked) {
    this.statements = reading.statements().stream().filter(CodeStatement::isStructural).toList();
    this.depths = reading.placedDepths();
    StringBuilder plain = new StringBuilder();
    Matcher marks = MARK.matcher(marked.stdout());
    Step last = new Step(-1, 0, 0, 0);
    int at = 0;
    while (marks.find()) {
      plain.append(marked.stdout(), at, marks.start());
      at = marks.end();
      end(last, plain.length());
      int made = marks.group(2) == null ? 0 : Integer.parseInt(marks.group(2));
      last = new Step(Integer.parseInt(marks.group(1)), made, plain.length(), 0);
    }
    plain.append(marked.stdout(), at, marked.stdout().length());
    end(last, plain.length());
    this.outcome = marked.withStdout(plain.toString());
  }

  private void end(Step step, int end) {
    if (step.statement() >= 0 && step.statement() < statements.size()) {
      steps.add(new Step(step.statement(), step.made(), step.start(), end));
    }
  }

  /** What a program prints, where it is a mark with a figure for what was made in graphs. */
  static String marked(String printed, int made) {
    boolean mark = MARK.matcher(printed).matches();
    return mark ? printed.substring(0, printed.length() - 2) + " " + made + "\u0001\n" : printed;
  }

  /** What the program was like when its statements ran for the first time. */
  RunStates states() {
    return new RunStates(statements, depths, steps, outcome.stdout());
  }

  /** A program whose run can be followed. */
  static MappedSource program(Reading reading) {
    return reading.marked("print(\"\\x01%d\\x01\")"::formatted);
  }

  /** What the run of such a program tells. */
  static TracedRun of(Reading reading, Outcome marked) {
    return new TracedRun(reading, marked);
  }

  /** What the reading itself did. */
  Outcome outcome() {
    return outcome;
  }

  /** Where the run left what the document says, or ended in an error that it does not show. */
  Evidence failure(Claims claims) {
    int wrong = firstWrong(claims);
    int last = wrong < 0 ? steps.size() - 1 : wrong;
    int blame = wrong >= 0 ? reach(wrong) : hasFailed() ? reachOfError() : statements.size() - 1;
    int proved = wrong < 0 ? lines(outcome.stdout().length()) : lines(steps.get(wrong).start());
    Set<Integer> ran =
        steps.subList(0, last + 1).stream().map(Step::statement).collect(Collectors.toSet());
    return new Evidence(blame + 1, proved, rightBefore(last), ran::contains);
  }

  /** Whether it ran so long that it was ended. */
  boolean wasCutShort() {
    return outcome.wasCutShort();
  }

  /** Whether an error ended it, behind a statement that is known. */
  private boolean hasFailed() {
    return outcome.error().isPresent() && !wasCutShort() && !steps.isEmpty();
  }

  int size() {
    return statements.size();
  }

  /** How many lines the program printed. */
  int printed() {
    return lines(outcome.stdout().length());
  }

  /**
   * How many statements' places can have to do with what the program did: all, unless it failed.
   */
  int decided() {
    return hasFailed() ? reachOfError() + 1 : statements.size();
  }

  /** The first step after which the output cannot become what the document shows. */
  private int firstWrong(Claims claims) {
    if (steps.isEmpty() || canBecome(claims, steps.size() - 1)) {
      return -1;
    }
    int low = 0;
    int high = steps.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (canBecome(claims, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean canBecome(Claims claims, int step) {
    String output = outcome.stdout().substring(0, steps.get(step).end());
    return Judgement.canBecome(claims, output.substring(0, output.lastIndexOf('\n') + 1), outcome);
  }

  /**
   * The last statement whose place can have to do with what was printed at a step. What is printed
   * where a statement runs for the first time depends on nothing that stands behind it; what a
   * function prints, or the end of a block, may have been brought about by the statement that
   * follows on what ran.
   */
  private int reach(int step) {
    int before = furthest(step);
    int statement = steps.get(step).statement();
    int reach = statement > before ? statement : behind(before);
    int heads = Math.max(reachOfHead(statement), reachOfHead(before));
    return Math.max(Math.max(reach, reachOfLoops(step)), heads);
  }

  /** What follows on a statement, but for the clauses that do not run then. */
  private int behind(int statement) {
    int behind = end(statement, true);
    while (behind < statements.size()
        && statements.get(behind).kind() == CodeStatement.Kind.CLAUSE) {
      behind = end(behind, true);
    }
    return Math.min(behind, statements.size() - 1);
  }

  /** The body of a class runs unmarked, as do the conditions of clauses. */
  private int reachOfHead(int head) {
    return head < 0
        ? -1
        : switch (statements.get(head).keyword()) {
          case "class", "if" -> Math.min(end(head, true), statements.size() - 1);
          default -> -1;
        };
  }

  /** The furthest statement that ran before a step. */
  private int furthest(int step) {
    return steps.subList(0, step).stream().mapToInt(Step::statement).max().orElse(-1);
  }

  /** Where a loop began anew, its end is known to be its end. */
  private int reachOfLoops(int step) {
    Map<Integer, Integer> times = new HashMap<>();
    steps.subList(0, step + 1).forEach(s -> times.merge(s.statement(), 1, Integer::sum));
    int reach = -1;
    for (int head = 0; head < statements.size(); head++) {
      String keyword = statements.get(head).keyword();
      if (keyword.equals("for") || keyword.equals("while")) {
        int end = end(head, false);
        for (int i = head + 1; i < end; i++) {
          reach = times.getOrDefault(i, 0) > 1 ? Math.max(reach, end) : reach;
        }
      }
    }
    return Math.min(reach, statements.size() - 1);
  }

  /**
   * An error goes through all that stands around it, which could have caught it or raised it. What
   * is closed before does not matter, nor does what begins behind.
   */
  private int reachOfError() {
    int last = steps.size() - 1;
    int before = furthest(last);
    int place = steps.get(last).statement();
    int begun = Math.max(Math.max(place, before), reachOfHead(Math.max(place, before)));
    int reach = place > before ? begun : begun + 1;
    for (int head = 0; head <= begun; head++) {
      if (Set.of("try", "for", "while").contains(statements.get(head).keyword())) {
        int end = end(head, true);
        reach = end > begun ? Math.max(reach, end) : reach;
      }
    }
    return Math.min(reach, statements.size() - 1);
  }

  /** The statement behind a compound one, or behind one of its clauses. */
  private int end(int head, boolean withClauses) {
    int end = head + 1;
    while (end < statements.size()
        && (depths.get(end) > depths.get(head)
            || (withClauses
                && depths.get(end).equals(depths.get(head))
                && statements.get(end).kind() == CodeStatement.Kind.CLAUSE))) {
      end++;
    }
    return end;
  }

  private IntToDoubleFunction rightBefore(int last) {
    int[] lines = new int[statements.size()];
    Arrays.fill(lines, -1);
    for (int i = last; i >= 0; i--) {
      int statement = steps.get(i).statement();
      if (lines[statement] < 0) {
        lines[statement] = lines(steps.get(i).start());
      }
    }
    int known = last < 0 ? 0 : lines(steps.get(last).start());
    for (int i = lines.length - 1; i >= 0; i--) {
      known = lines[i] < 0 ? known : lines[i];
      lines[i] = known;
    }
    return statement -> lines[statement];
  }

  private int lines(int end) {
    return (int) outcome.stdout().substring(0, end).lines().filter(line -> !line.isBlank()).count();
  }
}
