package org.tfgraft.testdata.random;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Runs random programs in TensorFlow and in tfgraft, and prints every kind of disagreement as a
 * program of a few lines. The arguments: first seed, number of programs, arguments of the recorder.
 */
public final class RandomTesting {
  private static final int BATCH = 100;
  private static final String PROFILE = System.getProperty("profile", "scoping");
  private static final int MOST_SHRUNK = Integer.getInteger("shrink", 12);

  private final Grammar grammar =
      Grammar.load(PROFILE, Pattern.compile(System.getProperty("without", "(?!)")));
  private final Comparison comparison;
  private final PrintStream out;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final List<Long> equal = new ArrayList<>();
  private int undetermined;

  private RandomTesting(Comparison comparison, PrintStream out) {
    this.comparison = comparison;
    this.out = out;
  }

  /** Programs that disagree in the same way: the shortest, and how many there are. */
  private record Finding(long seed, RandomProgram program, Mismatch mismatch, int count) {
    Finding and(Finding other) {
      boolean shorter = other.program.text().length() < program.text().length();
      Finding kept = shorter ? other : this;
      return new Finding(kept.seed, kept.program, kept.mismatch, count + other.count);
    }
  }

  public static void main(String[] arguments) {
    long seed = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    List<String> options = List.of(arguments).subList(2, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int failures;
    try (TensorFlow tensorFlow = new TensorFlow(Path.of("oracle"), options)) {
      Path workspace = Path.of("target", "random", Long.toString(seed));
      Comparison comparison = new Comparison(tensorFlow, new Tfgraft(), workspace);
      RandomTesting testing = new RandomTesting(comparison, out);
      failures = testing.run(seed, count);
      Optional.ofNullable(System.getProperty("record"))
          .ifPresent(folder -> testing.record(Path.of(folder)));
    }
    System.exit(failures == 0 ? 0 : 1);
  }

  private int run(long seed, int count) {
    int failures = 0;
    for (long start = seed; start < seed + count; start += BATCH) {
      failures += batch(start, (int) Math.min(BATCH, seed + count - start));
    }
    out.printf(
        "%d programs, %d mismatches of %d kinds, %d not determined by TensorFlow itself%n",
        count, failures, findings.size(), undetermined);
    List<Finding> sorted =
        findings.values().stream().sorted((a, b) -> Integer.compare(b.count(), a.count())).toList();
    sorted.stream().skip(MOST_SHRUNK).forEach(this::list);
    sorted.stream().limit(MOST_SHRUNK).forEach(this::explain);
    return failures;
  }

  /** Keeps the programs without a mismatch, for the tests that have no TensorFlow. */
  private void record(Path folder) {
    List<RecordedProgram> programs = new ArrayList<>();
    for (long seed : equal) {
      RandomProgram program = Derivation.program(grammar, seed);
      JsonObject facts = comparison.record(program);
      if (!facts.get("error").toString().contains("NotRecorded")) {
        programs.add(new RecordedProgram(seed, program.text(), facts));
      }
    }
    RecordedProgram.save(programs, PROFILE, folder);
  }

  private int batch(long start, int count) {
    List<RandomProgram> programs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      programs.add(Derivation.program(grammar, start + i));
    }
    List<Optional<Mismatch>> mismatches = comparison.compare(programs);
    int failures = 0;
    for (int i = 0; i < count; i++) {
      if (mismatches.get(i).isEmpty()) {
        equal.add(start + i);
        continue;
      }
      Mismatch mismatch = mismatches.get(i).get();
      Comparison.Verdict verdict =
          mismatch.kind() == Mismatch.Kind.UNSUPPORTED
              ? Comparison.Verdict.MISMATCH
              : comparison.judge(programs.get(i));
      if (verdict != Comparison.Verdict.MISMATCH) {
        undetermined += verdict == Comparison.Verdict.UNDETERMINED ? 1 : 0;
        continue;
      }
      failures++;
      Finding finding = new Finding(start + i, programs.get(i), mismatch, 1);
      findings.merge(mismatch.signature(), finding, Finding::and);
    }
    return failures;
  }

  private void list(Finding finding) {
    Mismatch mismatch = finding.mismatch();
    out.printf(
        "seed %d, %d times: %s%n  TensorFlow: %s%n  tfgraft:    %s%n",
        finding.seed(), finding.count(), mismatch.kind(), mismatch.expected(), mismatch.actual());
  }

  private void explain(Finding finding) {
    RandomProgram shrunk = new Shrinker(comparison, finding.mismatch()).shrink(finding.program());
    Mismatch mismatch = comparison.compare(List.of(shrunk)).get(0).orElse(finding.mismatch());
    out.printf(
        "%n---- seed %d, %d times: %s%n%s---- TensorFlow: %s%n---- tfgraft:    %s%n",
        finding.seed(),
        finding.count(),
        mismatch.kind(),
        shrunk.text(),
        mismatch.expected(),
        mismatch.actual());
  }
}
