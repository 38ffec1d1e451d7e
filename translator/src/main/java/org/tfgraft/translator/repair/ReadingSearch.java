package org.tfgraft.translator.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Readings, those first that people would more likely have written and of which more has proved
 * right. Each is made whole, and the one who searches says how much of its beginning settles the
 * matter: of all readings that begin so none is made then. What is left are the readings that leave
 * it earlier, so that every reading is made at most once and none is forgotten.
 */
public final class ReadingSearch {
  /** Beginnings that are looked at to make one whole. */
  private static final int MOST_NODES = 20_000;

  private final ReadingSpace space;
  private final boolean mayFail;
  private final PriorityQueue<Open> open = new PriorityQueue<>();
  private final Set<String> dead = new HashSet<>();

  /**
   * @param known names that are bound before the code runs
   * @param mayFail whether a name may be read that nothing binds, and a function call itself for
   *     ever
   */
  ReadingSearch(ReadingSpace space, Set<String> known, boolean mayFail) {
    this.space = space;
    this.mayFail = mayFail;
    open.add(new Open(ReadingNode.start(known), 0));
  }

  /** The next reading; empty if there is none any more. */
  public Optional<Candidate> next() {
    Optional<Candidate> candidate = Optional.empty();
    while (candidate.isEmpty() && !open.isEmpty()) {
      Open next = open.remove();
      candidate = whole(next.node()).map(whole -> new Candidate(next.node().next(), whole));
    }
    return candidate;
  }

  /** Whether no reading is left. */
  public boolean isExhausted() {
    return open.isEmpty();
  }

  /** The likeliest way to go on, statement by statement; where that ends, the one before it. */
  private Optional<ReadingNode> whole(ReadingNode begun) {
    if (begun.next() == space.size()) {
      return Optional.of(begun);
    }
    Deque<Ways> ways = new ArrayDeque<>();
    ways.push(new Ways(begun, space.after(begun).iterator()));
    for (int seen = 0; seen < MOST_NODES && !ways.isEmpty(); seen++) {
      Ways last = ways.element();
      if (last.after().hasNext()) {
        ReadingNode next = last.after().next();
        if (next.next() == space.size()) {
          return Optional.of(next);
        }
        if (dead.isEmpty() || !dead.contains(space.key(next))) {
          ways.push(new Ways(next, space.after(next).iterator()));
        }
      } else {
        dead.add(space.key(last.node()));
        ways.remove();
      }
    }
    return Optional.empty();
  }

  /** The beginning of a reading, and the ways to go on that are not tried yet. */
  private record Ways(ReadingNode node, Iterator<ReadingNode> after) {}

  /** The beginning of readings none of which is made yet. */
  private record Open(ReadingNode node, double evidence) implements Comparable<Open> {
    /** The likeliest first, of equally likely ones the one that is read furthest. */
    @Override
    public int compareTo(Open other) {
      int byCost = Double.compare(node.cost() - evidence, other.node.cost() - other.evidence);
      return byCost != 0 ? byCost : Integer.compare(other.node.next(), node.next());
    }
  }

  /** A whole reading. */
  public final class Candidate {
    private final int begun;
    private final ReadingNode whole;

    private Candidate(int begun, ReadingNode whole) {
      this.begun = begun;
      this.whole = whole;
    }

    public Reading reading() {
      return space.reading(whole);
    }

    /** How many of its statements stand as in a reading that was made before. */
    public int begun() {
      return begun;
    }

    /** How unlike what people write it is. */
    public double cost() {
      return whole.cost();
    }

    /**
     * Says that it is known what becomes of all readings that begin as this one does.
     *
     * @param statements how many statements of it that are
     * @param evidence how much speaks for what stands before a statement; what more speaks for is
     *     searched earlier
     */
    public void settled(int statements, IntToDoubleFunction evidence) {
      for (int i = begun; i < Math.min(statements, whole.next()); i++) {
        ReadingNode taken = whole.upTo(i + 1);
        for (ReadingNode other : space.after(whole.upTo(i))) {
          if (other.depth() != taken.depth() && !isRuledOut(other)) {
            open.add(new Open(other, evidence.applyAsDouble(i)));
          }
        }
      }
    }

    /** The same for this reading alone. */
    public void settled() {
      settled(whole.next(), statement -> 0);
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
