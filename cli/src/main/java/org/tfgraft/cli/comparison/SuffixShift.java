package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds scopes whose numbers have all moved: {@code conv_1, conv_2} where {@code conv, conv_1} were
 * expected. Some of these names are on both sides, but do not mean the same there.
 */
final class SuffixShift {
  /** Scopes or variables that differ in their number only: what is before, and the word. */
  private record Family(String before, String word) {}

  private final VariableSet left;
  private final VariableSet right;
  private final Map<String, Renamed> renamed = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  private SuffixShift(VariableSet left, VariableSet right) {
    this.left = left;
    this.right = right;
  }

  static List<Renamed> find(VariableSet left, VariableSet right) {
    SuffixShift shift = new SuffixShift(left, right);
    Map<Family, TreeSet<Long>> mine = families(left);
    Map<Family, TreeSet<Long>> theirs = families(right);
    mine.forEach(
        (family, numbers) ->
            shift.tryFamily(family, numbers, theirs.getOrDefault(family, new TreeSet<>())));
    return List.copyOf(shift.renamed.values());
  }

  private static Map<Family, TreeSet<Long>> families(VariableSet set) {
    Map<Family, TreeSet<Long>> families = new LinkedHashMap<>();
    for (String name : set.variables().keySet()) {
      String[] parts = name.split("/", -1);
      StringBuilder before = new StringBuilder();
      for (String part : parts) {
        String word = NameAlignment.withoutNumber(part);
        families
            .computeIfAbsent(new Family(before.toString(), word), key -> new TreeSet<>())
            .add(NameAlignment.number(part));
        before.append(part).append('/');
      }
    }
    return families;
  }

  private void tryFamily(Family family, TreeSet<Long> mine, TreeSet<Long> theirs) {
    if (mine.size() < 2 || mine.size() != theirs.size() || mine.equals(theirs)) {
      return;
    }
    long distance = theirs.first() - mine.first();
    Set<Long> moved = new TreeSet<>();
    mine.forEach(number -> moved.add(number + distance));
    if (!moved.equals(theirs)) {
      return;
    }
    List<Renamed> members = new ArrayList<>();
    for (String name : left.variables().keySet()) {
      if (name.startsWith(family.before)) {
        String part = name.substring(family.before.length()).split("/", 2)[0];
        if (NameAlignment.withoutNumber(part).equals(family.word)) {
          members.add(moved(name, family, part, distance));
        }
      }
    }
    if (members.stream().allMatch(this::fits)) {
      for (Renamed member : members) {
        renamed.put(member.name(), member);
        taken.add(member.expected());
      }
    }
  }

  private static Renamed moved(String name, Family family, String part, long distance) {
    long number = NameAlignment.number(part) + distance;
    String other = number == 0 ? family.word : family.word + "_" + number;
    String rest = name.substring(family.before.length() + part.length());
    return new Renamed(
        name,
        family.before + other + rest,
        List.of(new NameChange(NameChange.Kind.SUFFIX, part, other)));
  }

  private boolean fits(Renamed member) {
    VariableSet.Properties theirs = right.variables().get(member.expected());
    VariableSet.Properties mine = left.variables().get(member.name());
    return theirs != null
        && mine != null
        && mine.differences(theirs).isEmpty()
        && !renamed.containsKey(member.name())
        && !taken.contains(member.expected());
  }
}
