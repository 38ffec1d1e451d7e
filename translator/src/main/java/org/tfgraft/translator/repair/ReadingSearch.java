package org.tfgraft.translator.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Readings, those first that people would more likely have written and of which more has proved
 * right. Each is made whole, as far as possible like the one of which most has proved right, and
 * the one who searches says how much of its beginning settles the matter: of all readings that
 * begin so none is made then. What is left are the readings that leave it earlier, so that every
 * reading is made at most once and none is forgotten.
 */
public final class ReadingSearch {
  /** Beginnings that are looked at to make one whole. */
  private static final int MOST_NODES = 20_000;

  private final ReadingSpace space;
  private final boolean mayFail;
  private final PriorityQueue<Queued> queue = new PriorityQueue<>();
  private final Map<ReadingNode, List<Open>> open = new IdentityHashMap<>();
  private final Set<String> dead = new HashSet<>();
  private @Nullable ReadingNode model;
  private int mostProved;

  /**
   * @param known names that are bound before the code runs
   * @param mayFail whether a name may be read that nothing binds, and a function call itself for
   *     ever
   */
  ReadingSearch(ReadingSpace space, Set<String> known, boolean mayFail) {
    this.space = space;
    this.mayFail = mayFail;
    queue.add(new Queued(new Open(ReadingNode.start(known), 0, 0, 0)));
  }

  /** The next reading; empty if there is none any more. */
  public Optional<Candidate> next() {
    Optional<Candidate> candidate = Optional.empty();
    while (candidate.isEmpty() && !isExhausted()) {
      Open next = queue.remove().open();
      next.taken = true;
      candidate = whole(next.node).map(whole -> new Candidate(next, whole));
    }
    return candidate;
  }

  /** Whether no reading is left. */
  public boolean isExhausted() {
    while (!queue.isEmpty() && queue.element().isPassed()) {
      queue.remove();
    }
    return queue.isEmpty();
  }

  /** The likeliest way to go on, statement by statement; where that ends, the one before it. */
  private Optional<ReadingNode> whole(ReadingNode begun) {
    if (begun.next() == space.size()) {
      return Optional.of(begun);
    }
    Deque<Ways> ways = new ArrayDeque<>();
    ways.push(new Ways(begun, after(begun)));
    for (int seen = 0; seen < MOST_NODES && !ways.isEmpty(); seen++) {
      Ways last = ways.element();
      if (last.after().hasNext()) {
        ReadingNode next = last.after().next();
        if (next.next() == space.size()) {
          return Optional.of(next);
        }
        if (dead.isEmpty() || !dead.contains(space.key(next))) {
          ways.push(new Ways(next, after(next)));
        }
      } else {
        dead.add(space.key(last.node()));
        ways.remove();
      }
    }
    return Optional.empty();
  }

  /** The ways to go on: where the model is in the same block, what it does comes first. */
  private Iterator<ReadingNode> after(ReadingNode node) {
    List<ReadingNode> after = space.after(node);
    if (model == null || after.size() < 2) {
      return after.iterator();
    }
    ReadingNode there = model.upTo(node.next() + 1);
    for (ReadingNode way : after) {
      if (!isRuledOut(way) && way.stands().equals(there.stands())) {
        List<ReadingNode> sorted = new ArrayList<>(after);
        sorted.remove(way);
        sorted.add(0, way);
        return sorted.iterator();
      }
    }
    return after.iterator();
  }

  /** The beginning of a reading, and the ways to go on that are not tried yet. */
  private record Ways(ReadingNode node, Iterator<ReadingNode> after) {}

  /** The beginning of readings none of which is made yet. */
  private static final class Open {
    private final ReadingNode node;

    /** How unlikely what it does otherwise is, since more of a reading proved right. */
    private final double unlikely;

    /** How much of the reading proved right that it leaves. */
    private final int proved;

    private double evidence;
    private boolean taken;

    Open(ReadingNode node, double unlikely, int proved, double evidence) {
      this.node = node;
      this.unlikely = unlikely;
      this.proved = proved;
      this.evidence = evidence;
    }
  }

  /** A beginning with the evidence there was for it when it was queued. */
  private record Queued(Open open, double evidence) implements Comparable<Queued> {
    Queued(Open open) {
      this(open, open.evidence);
    }

    boolean isPassed() {
      return open.taken || evidence != open.evidence;
    }

    /** The likeliest first, of equally likely ones the one that is read furthest. */
    @Override
    public int compareTo(Queued other) {
      int byCost = Double.compare(open.unlikely - evidence, other.open.unlikely - other.evidence);
      return byCost != 0 ? byCost : Integer.compare(other.open.node.next(), open.node.next());
    }
  }

  /** A whole reading. */
  public final class Candidate {
    private final Open begun;
    private final ReadingNode whole;

    private Candidate(Open begun, ReadingNode whole) {
      this.begun = begun;
      this.whole = whole;
    }

    public Reading reading() {
      return space.reading(whole);
    }

    /** How many of its statements stand as in a reading that was made before. */
    public int begun() {
      return begun.node.next();
    }

    /** How unlike what people write it is. */
    public double cost() {
      return whole.cost();
    }

    /**
     * Says that it is known what becomes of all readings that begin as this one does. What more
     * speaks for is searched earlier; the place of a statement of a function that did not run is
     * not to blame.
     */
    public void settled(Evidence evidence) {
      if (evidence.proved() > mostProved) {
        mostProved = evidence.proved();
        model = whole;
      }
      int end = Math.min(evidence.statements(), whole.next());
      for (ReadingNode taken = whole.upTo(end); taken.before() != null; taken = taken.before()) {
        if (taken.next() > begun()) {
          open.put(taken, opened(taken, evidence));
        }
        reconsidered(taken, evidence);
      }
    }

    /** The ways that leave the reading with a statement. */
    private List<Open> opened(ReadingNode taken, Evidence evidence) {
      ReadingNode before = taken.before();
      List<Open> others = new ArrayList<>();
      boolean better = evidence.proved() > begun.proved;
      if (before == null) {
        return others;
      }
      for (ReadingNode other : space.after(before)) {
        if (other.depth() != taken.depth() && !isRuledOut(other)) {
          double more = other.cost() - before.cost() + (better ? 0 : begun.unlikely);
          others.add(new Open(other, more, evidence.proved(), Double.NEGATIVE_INFINITY));
        }
      }
      return others;
    }

    /** What has run more often since may have more evidence. */
    private void reconsidered(ReadingNode taken, Evidence evidence) {
      int index = taken.next() - 1;
      for (Open other : open.getOrDefault(taken, List.of())) {
        boolean hidden = !evidence.ran().test(index) && taken.function() == other.node.function();
        double now =
            hidden && taken.function() != null ? 0 : evidence.before().applyAsDouble(index);
        if (!other.taken && now > other.evidence) {
          other.evidence = now;
          queue.add(new Queued(other));
        }
      }
    }

    /** The same for this reading alone. */
    public void settled() {
      settled(Evidence.ofAll(whole.next(), 0));
    }
  }

  /** Whether a name is read that nothing has bound, or a function calls itself for ever. */
  private boolean isRuledOut(ReadingNode node) {
    return !mayFail && node.cost() >= ReadingCosts.UNBOUND;
  }

  /** The likeliest readings. */
  public List<Reading> likeliest(int most) {
    List<Reading> readings = new ArrayList<>();
    Optional<Candidate> next = next();
    while (next.isPresent()) {
      readings.add(next.get().reading());
      next.get().settled();
      next = readings.size() < most ? next() : Optional.empty();
    }
    return readings;
  }
}
