package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Reading;
import org.tfgraft.translator.repair.ReadingSpace;

/**
 * Finds the readings of a snippet that do what the document says. Few readings are all run. Of
 * many, beginnings are run, too: one that prints what the document does not show is followed no
 * further.
 */
final class ReadingChoice {
  /** So many readings are all run. */
  private static final BigInteger FEW = BigInteger.valueOf(250);

  private static final int BATCH = 24;

  /** Where beginnings are run, few go together, so that what proves right is followed at once. */
  private static final int SMALL_BATCH = 6;

  /** What a line of output that is as the document shows it says for a beginning. */
  private static final double EVIDENCE = 4;

  private static final int MOST_RUNS = 700;
  private static final int MOST_BEGINNINGS = 200_000;

  /** Readings that are tried to find one that no error ends. */
  private static final int MOST_NATURAL = 12;

  private final SnippetRuns runs;
  private final Unit unit;
  private final Claims claims;
  private final Kernel kernel;
  private final String version;
  private final Budget budget;
  private final List<Answer> agreeing = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();
  private Optional<MappedSource> furthest = Optional.empty();
  private long mostProved;
  private int agree;
  private int run;
  private boolean complete = true;

  ReadingChoice(
      SnippetRuns runs, Unit unit, Claims claims, Kernel kernel, String version, Budget budget) {
    this.runs = runs;
    this.unit = unit;
    this.claims = claims;
    this.kernel = kernel;
    this.version = version;
    this.budget = budget;
  }

  /**
   * What was found.
   *
   * @param answers one reading for each graph that fits, the likeliest first
   * @param agree how many readings fit
   * @param complete whether all readings were looked at
   * @param furthest a reading whose beginning was proved right furthest, if only beginnings were
   */
  record Found(List<Answer> answers, int agree, boolean complete, Optional<MappedSource> furthest) {
    Found {
      answers = List.copyOf(answers);
    }
  }

  /** The readings that agree with the claims. */
  Found agreeing() {
    Optional<BigInteger> count = unit.isIntact() ? Optional.of(BigInteger.ONE) : count();
    boolean few = count.filter(n -> n.compareTo(FEW) <= 0).isPresent();
    if (unit.isIntact()) {
      judge(List.of(unit.asItStands()));
    } else {
      search(few);
    }
    return new Found(agreeing, agree, complete, furthest);
  }

  /** The reading that people would most likely have written, and that no error ends if possible. */
  Answer natural() {
    if (unit.isIntact()) {
      MappedSource source = unit.asItStands();
      return new Answer(source, runs.run(kernel, source, version));
    }
    List<MappedSource> likely = likeliest();
    if (likely.isEmpty()) {
      MappedSource source = unit.asItStands();
      return new Answer(source, runs.run(kernel, source, version));
    }
    Outcome first = runs.run(kernel, likely.get(0), version);
    if (first.error().isEmpty() || claims.error().isPresent() || first.isUnsupported()) {
      return new Answer(likely.get(0), first);
    }
    List<Outcome> outcomes = runs.run(kernel, likely, version);
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).error().isEmpty()) {
        return new Answer(likely.get(i), outcomes.get(i));
      }
    }
    return new Answer(likely.get(0), first);
  }

  /** The readings that people would most likely have written. */
  private List<MappedSource> likeliest() {
    List<MappedSource> likely = new ArrayList<>();
    ReadingSpace.Search search = unit.readings().search(kernel.names());
    int seen = 0;
    while (likely.size() < MOST_NATURAL && seen++ < MOST_BEGINNINGS) {
      Optional<ReadingSpace.Beginning> next = search.next();
      if (next.isEmpty()) {
        break;
      }
      if (next.get().isWhole()) {
        likely.add(next.get().reading().source());
      } else {
        next.get().follow();
      }
    }
    return likely;
  }

  private Optional<BigInteger> count() {
    return unit.readings().count();
  }

  private void search(boolean all) {
    if (!all) {
      judge(likeliest());
    }
    ReadingSpace.Search search = unit.readings().search(kernel.names());
    List<ReadingSpace.Beginning> waiting = new ArrayList<>();
    int seen = 0;
    while (true) {
      Optional<ReadingSpace.Beginning> next = search.next();
      if (next.isPresent() && !isRuledOut(next.get())) {
        boolean runs = next.get().isWhole() || (!all && isWorthRunning(next.get()));
        if (runs) {
          waiting.add(next.get());
        } else {
          next.get().follow();
        }
      }
      if (waiting.size() >= (all ? BATCH : SMALL_BATCH) || (next.isEmpty() && !waiting.isEmpty())) {
        look(waiting);
        waiting.clear();
      } else if (next.isEmpty()) {
        return;
      }
      if (run >= MOST_RUNS || seen++ >= MOST_BEGINNINGS || budget.isUsedUp()) {
        look(waiting.stream().filter(ReadingSpace.Beginning::isWhole).toList());
        complete = false;
        return;
      }
    }
  }

  /** A name that nothing binds is an error, as is endless recursion: the document would show it. */
  private boolean isRuledOut(ReadingSpace.Beginning beginning) {
    return beginning.cannotEndWell() && !claims.allowsNameError();
  }

  /** A beginning is run where it prints or asserts something, or calls what could print. */
  private boolean isWorthRunning(ReadingSpace.Beginning beginning) {
    return beginning.openness() != ReadingSpace.Openness.UNKNOWN
        && beginning.last().filter(this::mayTell).isPresent();
  }

  private boolean mayTell(CodeStatement statement) {
    String word = statement.keyword();
    return word.equals("print")
        || word.equals("assert")
        || (statement.text().startsWith(word + "(") && unit.binds().contains(word));
  }

  private void look(List<ReadingSpace.Beginning> beginnings) {
    List<MappedSource> whole = new ArrayList<>();
    List<MappedSource> stopped = new ArrayList<>();
    List<ReadingSpace.Beginning> begun = new ArrayList<>();
    for (ReadingSpace.Beginning beginning : beginnings) {
      if (beginning.isWhole()) {
        whole.add(beginning.reading().source());
      } else {
        begun.add(beginning);
        stopped.add(StoppedReading.of(beginning));
      }
    }
    judge(whole);
    List<Outcome> outcomes = stopped.isEmpty() ? List.of() : runs.run(kernel, stopped, version);
    run += stopped.size();
    for (int i = 0; i < begun.size(); i++) {
      if (canBecome(outcomes.get(i), begun.get(i))) {
        long proved = outcomes.get(i).stdout().lines().count();
        begun.get(i).follow(EVIDENCE * proved);
        if (proved > mostProved) {
          mostProved = proved;
          furthest = begun.get(i).likeliest().map(Reading::source);
        }
      }
    }
    furthest.ifPresent(source -> judge(List.of(source)));
  }

  private boolean canBecome(Outcome outcome, ReadingSpace.Beginning beginning) {
    Optional<ProgramFacts.Failure> error = outcome.error();
    if (outcome.isUnsupported()) {
      complete = false;
      return false;
    }
    boolean stopped = error.filter(StoppedReading::isStop).isPresent();
    if (!stopped && error.isPresent()) {
      return Judgement.of(claims, outcome).agrees();
    }
    boolean sure = stopped || beginning.openness() == ReadingSpace.Openness.STRAIGHT;
    return !sure || Judgement.canBecome(claims, outcome.stdout());
  }

  private void judge(List<MappedSource> readings) {
    List<MappedSource> sources = readings.stream().filter(r -> judged.add(r.text())).toList();
    if (sources.isEmpty()) {
      return;
    }
    run += sources.size();
    List<Outcome> outcomes = runs.run(kernel, sources, version);
    for (int i = 0; i < sources.size(); i++) {
      Outcome outcome = outcomes.get(i);
      if (Judgement.of(claims, outcome).agrees()) {
        agree++;
        if (agreeing.stream().noneMatch(known -> known.outcome().sameGraph(outcome))) {
          agreeing.add(new Answer(sources.get(i), outcome));
        }
      }
    }
  }
}
