package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Renames what the same changes explain in large sets of names, where it would take too long to
 * look at every pair: the changes are found in a sample, the commonest are applied to all.
 */
final class CommonRenames {
  private static final int SAMPLE = 40;
  private static final int MOST_RULES = 40;

  private final VariableSet left;
  private final VariableSet right;
  private final NameAlignment alignment = new NameAlignment();

  private CommonRenames(VariableSet left, VariableSet right) {
    this.left = left;
    this.right = right;
  }

  /** The renamed among the names that only one side has. */
  static List<Renamed> find(
      VariableSet left, VariableSet right, Set<String> mine, Set<String> theirs) {
    CommonRenames renames = new CommonRenames(left, right);
    Set<String> open = new LinkedHashSet<>(mine);
    Set<String> free = new LinkedHashSet<>(theirs);
    List<Renamed> found = new ArrayList<>();
    for (List<NameChange> changes : renames.commonChanges(List.copyOf(mine), theirs)) {
      for (String name : List.copyOf(open)) {
        Optional<String> target = renamed(name, changes).filter(free::contains);
        if (target.isPresent() && renames.fits(name, target.get())) {
          found.add(new Renamed(name, target.get(), changes));
          open.remove(name);
          free.remove(target.get());
        }
      }
    }
    return found;
  }

  private List<List<NameChange>> commonChanges(List<String> mine, Set<String> theirs) {
    Map<List<NameChange>, Integer> counts = new LinkedHashMap<>();
    int step = Math.max(1, mine.size() / SAMPLE);
    for (int i = 0; i < mine.size(); i += step) {
      String name = mine.get(i);
      theirs.stream()
          .filter(other -> fits(name, other))
          .map(other -> alignment.between(name, other))
          .flatMap(Optional::stream)
          .distinct()
          .forEach(changes -> counts.merge(changes, 1, Integer::sum));
    }
    Comparator<Map.Entry<List<NameChange>, Integer>> bySupport =
        Comparator.comparingInt(entry -> -entry.getValue());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(bySupport.thenComparingDouble(entry -> weight(entry.getKey())))
        .limit(MOST_RULES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  private static double weight(List<NameChange> changes) {
    return changes.stream().mapToDouble(NameChange::weight).sum();
  }

  private boolean fits(String name, String other) {
    VariableSet.Properties mine = left.variables().get(name);
    VariableSet.Properties theirs = right.variables().get(other);
    return mine != null && theirs != null && mine.differences(theirs).isEmpty();
  }

  /** The name after the changes, if they apply to it. */
  private static Optional<String> renamed(String name, List<NameChange> changes) {
    Optional<String> result = Optional.of(name);
    for (NameChange change : changes) {
      result = result.flatMap(change::apply);
    }
    return result;
  }
}
