package org.tfgraft.translator.repair;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All readings of code whose indentation is lost: counted at once, made one by one, what people
 * would more likely have written first.
 */
public final class ReadingSpace {
  /** Different sets of open blocks that are told apart when readings are counted. */
  private static final int MOST_STATES = 1_000;

  private final List<CodeStatement> all;
  private final List<CodeStatement> statements;
  private final List<StatementNames> names;
  private final GivenIndentation given;
  private final ReadingCosts costs;

  /**
   * The readings of fragments that are one program together.
   *
   * @param fragments one after the other
   */
  public ReadingSpace(List<Fragment> fragments) {
    this.all = fragments.stream().flatMap(f -> f.statements().stream()).toList();
    this.statements = all.stream().filter(CodeStatement::isStructural).toList();
    this.names = statements.stream().map(StatementNames::of).toList();
    this.given = new GivenIndentation(fragments);
    this.costs = new ReadingCosts(statements, names, blankBefore());
  }

  private boolean[] blankBefore() {
    boolean[] blank = new boolean[statements.size()];
    boolean seen = false;
    int at = 0;
    for (CodeStatement statement : all) {
      if (statement.kind() == CodeStatement.Kind.BLANK) {
        seen = true;
      } else if (statement.isStructural()) {
        blank[at++] = seen;
        seen = false;
      }
    }
    return blank;
  }

  /** How many readings Python accepts; empty if they are too many to count. */
  public Optional<BigInteger> count() {
    Map<String, BigInteger> ways = new HashMap<>();
    Map<String, ReadingNode> states = new HashMap<>();
    ReadingNode start = ReadingNode.start(Set.of());
    ways.put(start.signature(), BigInteger.ONE);
    states.put(start.signature(), start);
    for (int i = 0; i < statements.size(); i++) {
      Map<String, BigInteger> nextWays = new HashMap<>();
      Map<String, ReadingNode> nextStates = new HashMap<>();
      for (Map.Entry<String, ReadingNode> state : states.entrySet()) {
        BigInteger count = ways.getOrDefault(state.getKey(), BigInteger.ZERO);
        for (ReadingRules.Place place : places(state.getValue())) {
          ReadingNode next = state.getValue().then(place, 0, Set.of(), isDecorator(i));
          nextWays.merge(next.signature(), count, BigInteger::add);
          nextStates.put(next.signature(), next);
        }
      }
      ways = nextWays;
      states = nextStates;
      if (states.size() > MOST_STATES) {
        return Optional.empty();
      }
    }
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<String, ReadingNode> state : states.entrySet()) {
      if (state.getValue().mayEnd()) {
        sum = sum.add(ways.getOrDefault(state.getKey(), BigInteger.ZERO));
      }
    }
    return Optional.of(sum);
  }

  /**
   * A search through the readings.
   *
   * @param known names that are bound before the code runs
   * @param mayFail whether a name may be read that nothing binds, and a function call itself for
   *     ever
   */
  public ReadingSearch search(Set<String> known, boolean mayFail) {
    return new ReadingSearch(this, known, mayFail);
  }

  /** All that may follow on the beginning of a reading, by one statement, the likeliest first. */
  List<ReadingNode> after(ReadingNode node) {
    int index = node.next();
    List<ReadingRules.Place> places = places(node);
    double least = Double.MAX_VALUE;
    double[] cost = new double[places.size()];
    for (int i = 0; i < cost.length; i++) {
      cost[i] = costs.of(index, places.get(i).depth(), node.open(), node.global());
      least = Math.min(least, cost[i]);
    }
    List<ReadingNode> after = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      boolean global = isGlobal(node, places.get(i).depth());
      Set<String> bound = global ? names.get(index).binds() : Set.of();
      ReadingNode next = node.then(places.get(i), cost[i] - least, bound, isDecorator(index));
      if (next.next() < statements.size() || next.mayEnd()) {
        after.add(next);
      }
    }
    after.sort(Comparator.comparingDouble(ReadingNode::cost));
    return after;
  }

  /** How many statements have a place. */
  int size() {
    return statements.size();
  }

  /** A whole reading; comments stand as deep as what follows, at the end as what went before. */
  Reading reading(ReadingNode whole) {
    int[] depths = new int[whole.next()];
    for (ReadingNode at = whole; at.before() != null; at = at.before()) {
      depths[at.next() - 1] = at.depth();
    }
    List<Integer> all = new ArrayList<>();
    int at = 0;
    for (CodeStatement statement : this.all) {
      if (statement.isStructural()) {
        all.add(depths[at++]);
      } else {
        all.add(depths.length == 0 ? 0 : depths[Math.min(at, depths.length - 1)]);
      }
    }
    return new Reading(this.all, all);
  }

  private boolean isDecorator(int index) {
    return statements.get(index).kind() == CodeStatement.Kind.DECORATOR;
  }

  private static boolean isGlobal(ReadingNode node, int depth) {
    Block around = ReadingRules.around(node.open(), depth);
    return around == null || around.scope().isEmpty();
  }

  /** The places that Python and what is left of the indentation allow. */
  private List<ReadingRules.Place> places(ReadingNode node) {
    int index = node.next();
    List<ReadingRules.Place> places =
        ReadingRules.places(node.open(), statements.get(index), node.decorated(), names.get(index));
    if (index == 0) {
      return places;
    }
    int anchor = given.anchor(index);
    int anchorDepth = anchor < 0 ? 0 : node.depthOf(anchor);
    return places.stream()
        .filter(place -> given.allows(index, place.depth(), node.depth(), anchorDepth))
        .toList();
  }

  /** What decides how code may go on behind a beginning, and where. */
  String key(ReadingNode node) {
    int anchor = node.next() == size() ? -1 : given.anchor(node.next());
    String tied = anchor < 0 || anchor >= node.next() ? "" : " " + node.depthOf(anchor);
    return node.next() + " " + node.signature() + tied;
  }
}
