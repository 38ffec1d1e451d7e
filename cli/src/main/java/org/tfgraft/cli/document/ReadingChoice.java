package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.repair.Evidence;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Reading;
import org.tfgraft.translator.repair.ReadingSearch;

/**
 * Finds the readings of a snippet that do what the document says. The likeliest is run as a whole;
 * where what it prints is first not what the document shows, all readings that begin so are out,
 * and the likeliest of those that are left is next.
 */
final class ReadingChoice {
  /** So many readings are all run. */
  private static final BigInteger FEW = BigInteger.valueOf(100);

  /** Readings that are compiled together. */
  private static final int BATCH = 4;

  private static final int MOST_RUNS = 700;

  /** Runs that look for another graph when one was found that fits. */
  private static final int MOST_MORE = 200;

  private static final Duration LONGEST_MORE = Duration.ofSeconds(4);

  /** Readings that are tried to find one that no error ends. */
  private static final int MOST_NATURAL = 12;

  private final SnippetRuns runs;
  private final Unit unit;
  private final Claims claims;
  private final Kernel kernel;
  private final String version;
  private Budget budget;
  private final List<Fitting> fitting = new ArrayList<>();
  private Optional<MappedSource> furthest = Optional.empty();
  private int mostProved;
  private int agree;
  private int run;
  private int most = MOST_RUNS;
  private boolean complete = true;
  private final boolean few;
  private final Set<RunStates.State> seen = new HashSet<>();

  ReadingChoice(
      SnippetRuns runs, Unit unit, Claims claims, Kernel kernel, String version, Budget budget) {
    this.runs = runs;
    this.unit = unit;
    this.claims = claims;
    this.kernel = kernel;
    this.version = version;
    this.budget = budget;
    this.few = unit.count().filter(n -> n.compareTo(FEW) <= 0).isPresent();
  }

  /**
   * What was found.
   *
   * @param answers one reading for each graph that fits, the likeliest first
   * @param agree how many readings fit
   * @param complete whether all readings were looked at
   * @param furthest a reading of which most was proved right
   */
  record Found(List<Answer> answers, int agree, boolean complete, Optional<MappedSource> furthest) {
    Found {
      answers = List.copyOf(answers);
    }
  }

  /** A reading that does what the document says, and how unlike what people write it is. */
  private record Fitting(Answer answer, double cost) {}

  /** A reading as it was run. */
  private record Traced(ReadingSearch.Candidate candidate, TracedRun run) {}

  /** The readings that agree with the claims. */
  Found agreeing() {
    if (unit.isIntact()) {
      judge(unit.asItStands(), 0);
    } else {
      search();
    }
    List<Answer> answers =
        fitting.stream()
            .sorted(Comparator.comparingDouble(Fitting::cost))
            .map(Fitting::answer)
            .toList();
    return new Found(answers, agree, complete, furthest);
  }

  /** The reading that people would most likely have written, and that no error ends if possible. */
  Answer natural() {
    if (unit.isIntact()) {
      return ran(unit.asItStands());
    }
    ReadingSearch search = unit.readings().search(kernel.names(), false);
    Optional<ReadingSearch.Candidate> first = search.next();
    Optional<ReadingSearch.Candidate> next = first;
    for (int i = 0; i < MOST_NATURAL && next.isPresent(); i++) {
      Reading reading = next.get().reading();
      MappedSource source = reading.source();
      List<Outcome> outcomes =
          runs.run(kernel, List.of(TracedRun.program(reading), source), version);
      Outcome outcome = outcomes.get(1);
      boolean expected = claims.error().isPresent() && !outcome.isUnsupported();
      if (outcome.error().isEmpty() || expected) {
        return new Answer(source, outcome);
      }
      int statements = TracedRun.of(reading, outcomes.get(0)).failure(claims).statements();
      next.get().settled(Evidence.ofAll(statements, 0));
      next = search.next();
    }
    return ran(first.map(c -> c.reading().source()).orElseGet(unit::asItStands));
  }

  private Answer ran(MappedSource source) {
    return new Answer(source, runs.run(kernel, source, version));
  }

  private void search() {
    ReadingSearch search = unit.readings().search(kernel.names(), claims.allowsNameError());
    List<ReadingSearch.Candidate> batch = batch(search);
    while (!batch.isEmpty()) {
      traced(batch).forEach(this::look);
      if (run >= most || budget.isUsedUp()) {
        complete &= search.isExhausted();
        return;
      }
      batch = batch(search);
    }
  }

  private static List<ReadingSearch.Candidate> batch(ReadingSearch search) {
    List<ReadingSearch.Candidate> batch = new ArrayList<>();
    Optional<ReadingSearch.Candidate> next = search.next();
    while (next.isPresent()) {
      batch.add(next.get());
      next = batch.size() < BATCH ? search.next() : Optional.empty();
    }
    return batch;
  }

  private List<Traced> traced(List<ReadingSearch.Candidate> candidates) {
    List<MappedSource> programs =
        candidates.stream().map(c -> TracedRun.program(c.reading())).toList();
    List<Outcome> outcomes = runs.run(kernel, programs, version);
    List<Traced> traced = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      ReadingSearch.Candidate candidate = candidates.get(i);
      traced.add(new Traced(candidate, TracedRun.of(candidate.reading(), outcomes.get(i))));
    }
    run += traced.size();
    return traced;
  }

  private void look(Traced traced) {
    ReadingSearch.Candidate candidate = traced.candidate();
    TracedRun done = traced.run();
    complete &= !done.outcome().isUnsupported();
    if (Judgement.of(claims, done.outcome()).agrees()) {
      if (fitting.stream().anyMatch(it -> it.answer().outcome().sameGraph(done.outcome()))) {
        agree++;
      } else {
        judge(candidate.reading().source(), candidate.cost());
      }
      int decided = few ? done.size() : alike(traced, done.decided());
      candidate.settled(Evidence.ofAll(decided, done.printed()));
      return;
    }
    Evidence failure = done.failure(claims);
    if (done.wasCutShort() && failure.statements() == done.size()) {
      judge(candidate.reading().source(), candidate.cost());
    }
    int decided = alike(traced, failure.statements());
    candidate.settled(new Evidence(decided, failure.proved(), failure.before(), failure.ran()));
    if (failure.proved() > mostProved) {
      mostProved = failure.proved();
      furthest = Optional.of(candidate.reading().source());
    }
  }

  /**
   * How many statements of a reading are worth being read otherwise: from where it goes on like one
   * that was run before, only that one is followed.
   */
  private int alike(Traced traced, int most) {
    if (few) {
      return most;
    }
    RunStates states = traced.run().states();
    int end = Math.min(most, states.size());
    for (int i = traced.candidate().begun(); i < end; i++) {
      Optional<RunStates.State> state = states.at(i);
      if (state.isPresent() && !seen.add(state.get())) {
        return i + 1;
      }
    }
    return most;
  }

  private void judge(MappedSource source, double cost) {
    Outcome outcome = runs.run(kernel, source, version);
    if (Judgement.of(claims, outcome).agrees()) {
      if (agree++ == 0) {
        most = Math.min(most, run + MOST_MORE);
        budget = budget.part(LONGEST_MORE);
      }
      if (fitting.stream().noneMatch(known -> known.answer().outcome().sameGraph(outcome))) {
        fitting.add(new Fitting(new Answer(source, outcome), cost));
      }
    }
  }
}
