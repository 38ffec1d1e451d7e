package org.tfgraft.translator.repair;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All readings of code whose indentation is lost: counted at once, made one by one, what people
 * would more likely have written first.
 */
public final class ReadingSpace {
  /** Different sets of open blocks that are told apart when readings are counted. */
  private static final int MOST_STATES = 20_000;

  /** Beginnings that are looked at to find how one goes on. */
  private static final int MOST_NODES = 20_000;

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
    Map<String, Node> states = new HashMap<>();
    Node start = Node.START;
    ways.put(start.signature(), BigInteger.ONE);
    states.put(start.signature(), start);
    for (int i = 0; i < statements.size(); i++) {
      Map<String, BigInteger> nextWays = new HashMap<>();
      Map<String, Node> nextStates = new HashMap<>();
      for (Map.Entry<String, Node> state : states.entrySet()) {
        BigInteger count = ways.getOrDefault(state.getKey(), BigInteger.ZERO);
        for (ReadingRules.Place place : places(state.getValue())) {
          Node next = state.getValue().then(place, 0, Set.of(), isDecorator(i));
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
    for (Map.Entry<String, Node> state : states.entrySet()) {
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
   */
  public Search search(Set<String> known) {
    return new Search(known);
  }

  /**
   * Readings from the likeliest to the least likely. The one who searches may say of the beginning
   * of a reading that it cannot be right: nothing that begins so is made then.
   */
  public final class Search {
    private final PriorityQueue<Node> open = new PriorityQueue<>();

    private Search(Set<String> known) {
      open.add(Node.START.knowing(known));
    }

    /** The next beginning of a reading, or a whole one; empty if there is none any more. */
    public Optional<Beginning> next() {
      Node node = open.poll();
      return node == null ? Optional.empty() : Optional.of(new Beginning(this, node));
    }

    private void follow(Node node) {
      open.addAll(after(node));
    }
  }

  /** All that may follow on the beginning of a reading, by one statement. */
  private List<Node> after(Node node) {
    int index = node.next();
    List<ReadingRules.Place> places = places(node);
    double least = Double.MAX_VALUE;
    double[] cost = new double[places.size()];
    for (int i = 0; i < cost.length; i++) {
      cost[i] = costs.of(index, places.get(i).depth(), node.open(), node.global());
      least = Math.min(least, cost[i]);
    }
    List<Node> after = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      boolean global = isGlobal(node, places.get(i).depth());
      Set<String> bound = global ? names.get(index).binds() : Set.of();
      Node next = node.then(places.get(i), cost[i] - least, bound, isDecorator(index));
      if (next.next() < statements.size() || next.mayEnd()) {
        after.add(next);
      }
    }
    return after;
  }

  /** The beginning of a reading, up to some statement. */
  public final class Beginning {
    private final Search search;
    private final Node node;

    private Beginning(Search search, Node node) {
      this.search = search;
      this.node = node;
    }

    /** Whether it is a whole reading. */
    public boolean isWhole() {
      return node.next() == statements.size();
    }

    /** Goes on: all that may follow is put among what is searched. */
    public void follow() {
      search.follow(node);
    }

    /**
     * Goes on with what has proved right so far.
     *
     * @param evidence how much speaks for it; what more speaks for is searched earlier
     */
    public void follow(double evidence) {
      search.follow(node.provedBy(evidence));
    }

    /** The likeliest whole reading that begins so; empty if none is found soon. */
    public Optional<Reading> likeliest() {
      PriorityQueue<Node> queue = new PriorityQueue<>(List.of(node));
      for (int seen = 0; seen < MOST_NODES && !queue.isEmpty(); seen++) {
        Node next = queue.remove();
        if (next.next() == statements.size()) {
          return Optional.of(new Beginning(search, next).reading());
        }
        queue.addAll(after(next));
      }
      return Optional.empty();
    }

    /** What was read last; empty at the very beginning. */
    public Optional<CodeStatement> last() {
      return node.next() == 0 ? Optional.empty() : Optional.of(statements.get(node.next() - 1));
    }

    /** How deep the statement that was read last stands. */
    public int depth() {
      return node.depth();
    }

    /** Whether a function, a class or a loop is open, or a block that nothing stands in yet. */
    public Openness openness() {
      Openness openness = Openness.STRAIGHT;
      for (Block block = node.open(); block != null; block = block.outer()) {
        if (block.isScope() || block.statements() == 0) {
          return Openness.UNKNOWN;
        }
        openness = block.family().equals("loop") ? Openness.LOOP : openness;
      }
      return node.decorated() ? Openness.UNKNOWN : openness;
    }

    /** The keywords of the blocks that are open, the outermost first. */
    public List<String> openBlocks() {
      List<String> keywords = new ArrayList<>();
      for (Block block = node.open(); block != null; block = block.outer()) {
        keywords.add(0, block.keyword());
      }
      return keywords;
    }

    /** How unlike what people write it is. */
    public double cost() {
      return node.cost();
    }

    /** Whether a statement reads a name that nothing has bound by then, or is called for ever. */
    public boolean cannotEndWell() {
      return node.cost() >= ReadingCosts.UNBOUND;
    }

    /** The reading, or as much of it as there is. */
    public Reading reading() {
      int[] depths = new int[node.next()];
      for (Node at = node; at != null && at.next() > 0; at = at.before()) {
        depths[at.next() - 1] = at.depth();
      }
      return withComments(depths);
    }
  }

  /** How much of the beginning of a reading is sure to run, and in which order. */
  public enum Openness {
    /** Statement by statement, as they stand. */
    STRAIGHT,
    /** So far for the first time in a loop. */
    LOOP,
    /** Not before more is known. */
    UNKNOWN
  }

  /** Comments stand as deep as what follows, at the end as deep as what went before. */
  private Reading withComments(int[] depths) {
    List<CodeStatement> read = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    int at = 0;
    for (CodeStatement statement : this.all) {
      if (statement.isStructural() && at == depths.length) {
        break;
      }
      read.add(statement);
      if (statement.isStructural()) {
        all.add(depths[at++]);
      } else {
        all.add(depths.length == 0 ? 0 : depths[Math.min(at, depths.length - 1)]);
      }
    }
    return new Reading(read, all);
  }

  private boolean isDecorator(int index) {
    return statements.get(index).kind() == CodeStatement.Kind.DECORATOR;
  }

  private static boolean isGlobal(Node node, int depth) {
    Block around = ReadingRules.around(node.open(), depth);
    return around == null || around.scope().isEmpty();
  }

  /** The places that Python and what is left of the indentation allow. */
  private List<ReadingRules.Place> places(Node node) {
    int index = node.next();
    List<ReadingRules.Place> places =
        ReadingRules.places(node.open(), statements.get(index), node.decorated(), names.get(index));
    if (index == 0) {
      return places;
    }
    int anchor = given.anchor(index);
    int anchorDepth = anchor < 0 ? 0 : depthOf(node, anchor);
    return places.stream()
        .filter(place -> given.allows(index, place.depth(), node.depth(), anchorDepth))
        .toList();
  }

  /** The depth of a statement that was read. */
  private static int depthOf(Node node, int index) {
    Node at = node;
    while (at.before() != null && at.next() > index + 1) {
      at = at.before();
    }
    return at.depth();
  }

  /** A place in the search: how far the code is read, and what is open there. */
  private record Node(
      @Nullable Node before,
      int next,
      int depth,
      @Nullable Block open,
      Set<String> global,
      boolean decorated,
      double cost,
      double evidence)
      implements Comparable<Node> {
    static final Node START = new Node(null, 0, 0, null, Set.of(), false, 0, 0);

    Node knowing(Set<String> known) {
      return new Node(before, next, depth, open, known, decorated, cost, evidence);
    }

    Node provedBy(double more) {
      return new Node(before, next, depth, open, global, decorated, cost, Math.max(evidence, more));
    }

    Node then(ReadingRules.Place place, double more, Set<String> bound, boolean decorator) {
      Set<String> names = global;
      if (!global.containsAll(bound)) {
        names = new HashSet<>(global);
        names.addAll(bound);
      }
      return new Node(
          this, next + 1, place.depth(), place.open(), names, decorator, cost + more, evidence);
    }

    boolean mayEnd() {
      return !decorated && ReadingRules.mayEnd(open);
    }

    String signature() {
      return (decorated ? "@" : "") + depth + (open == null ? "" : open.signature());
    }

    /** The likeliest first, of equally likely ones the one that is read furthest. */
    @Override
    public int compareTo(Node other) {
      int byCost = Double.compare(cost - evidence, other.cost - other.evidence);
      return byCost != 0 ? byCost : Integer.compare(other.next, next);
    }
  }
}
