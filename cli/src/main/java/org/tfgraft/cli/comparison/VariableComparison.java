package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.cli.naming.NameDistance;

/**
 * The variables of a program beside the expected ones: how many agree, which were renamed by which
 * rules, which only one side has, and which differ in something else than their name.
 */
public record VariableComparison(
    VariableSet left,
    VariableSet right,
    int agreeing,
    List<Renamed> renamed,
    List<Alone> extra,
    List<Alone> missing,
    List<Changed> changed) {
  /** So many pairs of names are too many to look at one by one. */
  private static final long LARGE = 40_000;

  public VariableComparison {
    renamed = List.copyOf(renamed);
    extra = List.copyOf(extra);
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
  }

  /** A variable that only one side has; what it is for, or the name that is nearest to it. */
  record Alone(String name, Optional<TrainingRole> role, Optional<String> nearest) {}

  /** A variable that is on both sides, perhaps under different names, and not the same. */
  record Changed(String name, VariableSet.PropertyDifference difference) {}

  /** Compares what a program makes with what it should make. */
  public static VariableComparison of(VariableSet left, VariableSet right) {
    Set<String> mine = new LinkedHashSet<>(left.variables().keySet());
    Set<String> theirs = new LinkedHashSet<>(right.variables().keySet());
    List<Renamed> renamed = new ArrayList<>();
    take(SuffixShift.find(left, right), mine, theirs, renamed);
    Set<String> same = new LinkedHashSet<>(mine);
    same.retainAll(theirs);
    mine.removeAll(same);
    theirs.removeAll(same);
    if ((long) mine.size() * theirs.size() > LARGE) {
      take(CommonRenames.find(left, right, mine, theirs), mine, theirs, renamed);
    }
    List<Renamed> found = RenameSearch.find(left, right, List.copyOf(mine), List.copyOf(theirs));
    take(found, mine, theirs, renamed);
    Map<String, Integer> places = new HashMap<>();
    left.variables().keySet().forEach(name -> places.put(name, places.size()));
    renamed.sort(Comparator.comparingInt(it -> places.getOrDefault(it.name(), 0)));
    List<Changed> changed = new ArrayList<>();
    same.forEach(name -> changed.addAll(changed(left, right, name, name)));
    renamed.forEach(it -> changed.addAll(changed(left, right, it.name(), it.expected())));
    long differing = changed.stream().map(Changed::name).filter(same::contains).distinct().count();
    return new VariableComparison(
        left,
        right,
        same.size() - (int) differing,
        renamed,
        alone(mine, left, right),
        alone(theirs, right, left),
        changed);
  }

  private static void take(
      List<Renamed> found, Set<String> mine, Set<String> theirs, List<Renamed> renamed) {
    found.forEach(it -> mine.remove(it.name()));
    found.forEach(it -> theirs.remove(it.expected()));
    renamed.addAll(found);
  }

  private static List<Changed> changed(
      VariableSet left, VariableSet right, String name, String expected) {
    VariableSet.Properties mine = left.variables().get(name);
    VariableSet.Properties theirs = right.variables().get(expected);
    return mine == null || theirs == null
        ? List.of()
        : mine.differences(theirs).stream().map(it -> new Changed(name, it)).toList();
  }

  private static List<Alone> alone(Set<String> names, VariableSet own, VariableSet other) {
    Set<String> model = new HashSet<>(own.variables().keySet());
    model.addAll(other.variables().keySet());
    List<Alone> alone = new ArrayList<>();
    for (String name : names) {
      Optional<TrainingRole> role = TrainingRole.of(name, model);
      Optional<String> nearest =
          role.isPresent()
              ? Optional.empty()
              : NameDistance.nearest(name, other.variables().keySet(), 1).stream().findFirst();
      alone.add(new Alone(name, role, nearest));
    }
    return alone;
  }

  /** Whether there is no difference. */
  public boolean isEqual() {
    return renamed.isEmpty() && extra.isEmpty() && missing.isEmpty() && changed.isEmpty();
  }

  /** A change of names, and how many names it explains. */
  record Rule(NameChange change, int names) {}

  /** The changes of names, the one that explains most first; a shift of numbers is one change. */
  List<Rule> rules() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Renamed each : renamed) {
      for (NameChange change : each.changes()) {
        rules.merge(
            change.describe(),
            new Rule(change, 1),
            (known, one) -> new Rule(known.change, known.names + 1));
      }
    }
    return rules.values().stream().sorted(Comparator.comparingInt(Rule::names).reversed()).toList();
  }
}
