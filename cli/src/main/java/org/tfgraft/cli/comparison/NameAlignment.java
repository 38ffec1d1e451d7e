package org.tfgraft.cli.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.cli.naming.NameDistance;

/**
 * Finds the cheapest way from one name to another, scope by scope. The last parts always stand for
 * each other: a variable and something that belongs to it are not the same.
 */
final class NameAlignment {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(?:_([0-9]{1,9}))?");
  private static final double SCOPE = 0.55;
  private static final double STRANGE = 4 * SCOPE;

  private record Parts(String from, String to) {}

  /** A scope on one side, on the other, or on both. */
  private record Step(String from, String to) {}

  private final Map<Parts, Optional<NameChange>> known = new HashMap<>();

  /** The changes that lead from one name to the other; empty if they have nothing in common. */
  Optional<List<NameChange>> between(String from, String to) {
    String[] left = from.split("/", -1);
    String[] right = to.split("/", -1);
    String lastLeft = left[left.length - 1];
    String lastRight = right[right.length - 1];
    Optional<NameChange> last = change(lastLeft, lastRight);
    if (last.isEmpty() && !lastLeft.equals(lastRight)) {
      return Optional.empty();
    }
    List<NameChange> changes = new ArrayList<>(changes(path(left, right)));
    last.ifPresent(changes::add);
    return Optional.of(changes);
  }

  /** The cheapest pairing of the scopes, in their order. */
  private List<Step> path(String[] left, String[] right) {
    double[][] cost = costs(left, right);
    Deque<Step> path = new ArrayDeque<>();
    int i = left.length - 1;
    int j = right.length - 1;
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && cost[i][j] == cost[i - 1][j - 1] + exchange(left[i - 1], right[j - 1])) {
        path.push(new Step(left[--i], right[--j]));
      } else if (i > 0 && cost[i][j] == cost[i - 1][j] + SCOPE) {
        path.push(new Step(left[--i], ""));
      } else {
        path.push(new Step("", right[--j]));
      }
    }
    return List.copyOf(path);
  }

  private double[][] costs(String[] left, String[] right) {
    double[][] cost = new double[left.length][right.length];
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
        if (i > 0) {
          best = Math.min(best, cost[i - 1][j] + SCOPE);
        }
        if (j > 0) {
          best = Math.min(best, cost[i][j - 1] + SCOPE);
        }
        if (i > 0 && j > 0) {
          best = Math.min(best, cost[i - 1][j - 1] + exchange(left[i - 1], right[j - 1]));
        }
        cost[i][j] = best;
      }
    }
    return cost;
  }

  private double exchange(String from, String to) {
    return from.equals(to) ? 0 : change(from, to).map(NameChange::weight).orElse(STRANGE);
  }

  private Optional<NameChange> change(String from, String to) {
    return from.equals(to)
        ? Optional.empty()
        : known.computeIfAbsent(new Parts(from, to), parts -> newChange(from, to));
  }

  /** How a part becomes another one that resembles it; empty if it does not. */
  private static Optional<NameChange> newChange(String from, String to) {
    if (VersionRenames.contains(from, to)) {
      return Optional.of(new NameChange(NameChange.Kind.VERSION, from, to));
    }
    if (withoutNumber(from).equals(withoutNumber(to))) {
      return Optional.of(new NameChange(NameChange.Kind.SUFFIX, from, to));
    }
    int longest = Math.max(from.length(), to.length());
    return longest > 2 && NameDistance.between(from, to) * 2 <= longest
        ? Optional.of(new NameChange(NameChange.Kind.COMPONENT, from, to))
        : Optional.empty();
  }

  static String withoutNumber(String part) {
    Matcher matcher = NUMBERED.matcher(part);
    return matcher.matches() ? matcher.group(1) : part;
  }

  /** The number behind a word, 0 if there is none. */
  static long number(String part) {
    Matcher matcher = NUMBERED.matcher(part);
    boolean numbered = matcher.matches() && matcher.group(2) != null;
    return numbered ? Long.parseLong(matcher.group(2)) : 0;
  }

  /** The scopes that only one side has in front are its prefix; later ones are told one by one. */
  private List<NameChange> changes(List<Step> path) {
    List<NameChange> changes = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    boolean inside = false;
    for (Step step : path) {
      boolean paired = !step.from.isEmpty() && !step.to.isEmpty();
      if (paired) {
        inside = true;
        change(step.from, step.to).ifPresent(changes::add);
      } else if (inside) {
        changes.add(
            step.to.isEmpty()
                ? new NameChange(NameChange.Kind.SCOPE_REMOVED, step.from, "")
                : new NameChange(NameChange.Kind.SCOPE_ADDED, "", step.to));
      } else {
        (step.to.isEmpty() ? removed : added).add(step.to.isEmpty() ? step.from : step.to);
      }
    }
    prefix(String.join("/", removed), String.join("/", added)).ifPresent(it -> changes.add(0, it));
    return changes;
  }

  private static Optional<NameChange> prefix(String removed, String added) {
    if (removed.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    NameChange.Kind kind =
        removed.isEmpty()
            ? NameChange.Kind.PREFIX_ADDED
            : added.isEmpty() ? NameChange.Kind.PREFIX_REMOVED : NameChange.Kind.PREFIX_REPLACED;
    return Optional.of(new NameChange(kind, removed, added));
  }
}
