package org.tfgraft.cli.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs the names that only one side has, all at once: a pairing is the better, the fewer and
 * smaller the changes are and the more names each change explains. Names that nothing connects stay
 * alone.
 */
final class RenameSearch {
  private static final double ALONE = 1.3;
  private static final double OTHER_SHAPE = 1.05;
  private static final double OTHER_PROPERTY = 0.35;

  /** A name that could be another one. */
  private record Candidate(int row, int column, List<NameChange> changes) {}

  private final VariableSet left;
  private final VariableSet right;
  private final List<String> mine;
  private final List<String> theirs;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<NameChange, Set<Integer>> explained = new HashMap<>();

  private RenameSearch(
      VariableSet left, VariableSet right, List<String> mine, List<String> theirs) {
    this.left = left;
    this.right = right;
    this.mine = mine;
    this.theirs = theirs;
  }

  /**
   * The best pairing of the names that only the left side has with those that only the right has.
   */
  static List<Renamed> find(
      VariableSet left, VariableSet right, List<String> mine, List<String> theirs) {
    RenameSearch search = new RenameSearch(left, right, mine, theirs);
    search.collect();
    return search.pair();
  }

  private void collect() {
    NameAlignment alignment = new NameAlignment();
    for (int row = 0; row < mine.size(); row++) {
      for (int column = 0; column < theirs.size(); column++) {
        Optional<List<NameChange>> changes = alignment.between(mine.get(row), theirs.get(column));
        if (changes.isPresent()) {
          candidates.add(new Candidate(row, column, changes.get()));
          for (NameChange change : changes.get()) {
            explained.computeIfAbsent(change, key -> new HashSet<>()).add(row);
          }
        }
      }
    }
  }

  private double cost(Candidate candidate) {
    double cost = 0;
    for (NameChange change : candidate.changes) {
      int names = explained.getOrDefault(change, Set.of()).size();
      cost += change.weight() * (0.3 + 0.7 / Math.max(1, names));
    }
    VariableSet.Properties one = left.variables().get(mine.get(candidate.row));
    VariableSet.Properties other = right.variables().get(theirs.get(candidate.column));
    if (one != null && other != null) {
      for (VariableSet.PropertyDifference difference : one.differences(other)) {
        cost += difference.property().equals("shape") ? OTHER_SHAPE : OTHER_PROPERTY;
      }
    }
    return cost + order(candidate);
  }

  /** Of pairings that are equally good, the one that keeps the order is meant. */
  private double order(Candidate candidate) {
    double row = (candidate.row + 1.0) / (mine.size() + 1);
    double column = (candidate.column + 1.0) / (theirs.size() + 1);
    return 1e-4 * Math.abs(row - column);
  }

  private List<Renamed> pair() {
    Map<Integer, Map<Integer, Candidate>> byRow = new LinkedHashMap<>();
    Map<Integer, List<Integer>> rowsOf = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (cost(candidate) < ALONE) {
        byRow
            .computeIfAbsent(candidate.row, row -> new LinkedHashMap<>())
            .put(candidate.column, candidate);
        rowsOf.computeIfAbsent(candidate.column, column -> new ArrayList<>()).add(candidate.row);
      }
    }
    Map<Integer, Renamed> found = new TreeMap<>();
    Set<Integer> seen = new HashSet<>();
    for (int row : byRow.keySet()) {
      if (!seen.contains(row)) {
        List<Integer> rows = connected(row, byRow, rowsOf);
        seen.addAll(rows);
        assign(rows, byRow, found);
      }
    }
    return List.copyOf(found.values());
  }

  /** The rows that compete, through any chain of them, for the same columns. */
  private static List<Integer> connected(
      int start, Map<Integer, Map<Integer, Candidate>> byRow, Map<Integer, List<Integer>> rowsOf) {
    Set<Integer> rows = new TreeSet<>(List.of(start));
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    Set<Integer> columns = new HashSet<>();
    while (!open.isEmpty()) {
      for (int column : byRow.getOrDefault(open.pop(), Map.of()).keySet()) {
        if (columns.add(column)) {
          for (int row : rowsOf.getOrDefault(column, List.of())) {
            if (rows.add(row)) {
              open.push(row);
            }
          }
        }
      }
    }
    return List.copyOf(rows);
  }

  private void assign(
      List<Integer> rows,
      Map<Integer, Map<Integer, Candidate>> byRow,
      Map<Integer, Renamed> found) {
    List<Integer> columns =
        rows.stream()
            .flatMap(row -> byRow.getOrDefault(row, Map.of()).keySet().stream())
            .distinct()
            .toList();
    double[][] cost = new double[rows.size()][columns.size() + rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      Map<Integer, Candidate> options = byRow.getOrDefault(rows.get(i), Map.of());
      for (int j = 0; j < cost[i].length; j++) {
        Candidate candidate = j < columns.size() ? options.get(columns.get(j)) : null;
        cost[i][j] = candidate != null ? cost(candidate) : j < columns.size() ? 2 * ALONE : ALONE;
      }
    }
    int[] columnOf = Assignment.of(cost);
    for (int i = 0; i < columnOf.length; i++) {
      if (columnOf[i] < columns.size()) {
        Map<Integer, Candidate> options = byRow.getOrDefault(rows.get(i), Map.of());
        Optional.ofNullable(options.get(columns.get(columnOf[i])))
            .ifPresent(candidate -> found.put(candidate.row, renamed(candidate)));
      }
    }
  }

  private Renamed renamed(Candidate candidate) {
    return new Renamed(mine.get(candidate.row), theirs.get(candidate.column), candidate.changes);
  }
}
