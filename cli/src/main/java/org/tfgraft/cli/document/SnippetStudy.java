package org.tfgraft.cli.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.translator.claims.RenamedSymbols;
import org.tfgraft.translator.document.LineRange;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Repair;

/**
 * Finds out what is true of one snippet: in which kernel, and with which TensorFlow, one of its
 * readings does what the document says.
 */
final class SnippetStudy {
  private static final List<String> OLDER = List.of("1.4", "1.1", "1.0");

  /** So long readings are searched, in all kernels and with all versions together. */
  private static final Duration LONGEST = Duration.ofSeconds(40);

  private static final Duration LONGEST_ONCE = Duration.ofSeconds(20);

  private final SnippetRuns runs;
  private final Unit unit;
  private final Claims claims;
  private final List<Kernel> kernels;
  private final Optional<String> lastVersion;
  private final Budget budget = Budget.of(LONGEST);
  private boolean complete = true;
  private Optional<MappedSource> furthest = Optional.empty();

  /**
   * @param kernels those that it may run in, the likeliest first
   * @param lastVersion the older TensorFlow that the document agreed with before
   */
  SnippetStudy(
      SnippetRuns runs,
      Unit unit,
      Claims claims,
      List<Kernel> kernels,
      Optional<String> lastVersion) {
    this.runs = runs;
    this.unit = unit;
    this.claims = claims;
    this.kernels = List.copyOf(kernels);
    this.lastVersion = lastVersion;
  }

  /** A finding, and the kernel after the snippet. */
  record Studied(Finding finding, Kernel kernel) {}

  /** A way to run the snippet, and the readings that agree then. */
  private record Way(
      Kernel kernel, Assumptions assumptions, String version, ReadingChoice.Found found) {}

  Studied study() {
    if (claims.isEmpty()) {
      return withoutClaims();
    }
    return agreeing()
        .map(this::agreed)
        .or(this::afterEarlierCells)
        .or(this::afterItself)
        .orElseGet(this::disagreeing);
  }

  private Optional<Way> agreeing() {
    List<Outcome> tried = new ArrayList<>();
    for (String version : versions()) {
      if (tried.stream().anyMatch(Outcome::wasCutShort)) {
        return Optional.empty();
      }
      for (Kernel kernel : kernels) {
        Kernel prepared = prepared(kernel, Assumptions.of(unit, kernel));
        Outcome likely = choice(prepared, version).natural().outcome();
        if (isWorthTrying(likely, tried)) {
          tried.add(likely);
          Way way = way(kernel, version);
          if (!way.found().answers().isEmpty()) {
            return Optional.of(newest(way));
          }
          complete &= way.found().complete();
          if (!way.found().complete()) {
            furthest = furthest.or(() -> way.found().furthest());
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where version or kernel change nothing, they explain nothing either. Where a search ended
   * early, those only are tried that bring what happens nearer to the document.
   */
  private boolean isWorthTrying(Outcome likely, List<Outcome> tried) {
    int proved = Judgement.proved(claims, likely);
    return tried.stream().noneMatch(likely::looksLike)
        && (complete || tried.stream().allMatch(it -> Judgement.proved(claims, it) < proved));
  }

  /** The newest TensorFlow first, unless an older one was right before. */
  private Set<String> versions() {
    Set<String> versions = new LinkedHashSet<>();
    boolean shown = !claims.printed().isEmpty() || claims.error().isPresent();
    if (shown) {
      lastVersion.ifPresent(versions::add);
    }
    versions.add(ProgramRequest.NEWEST);
    if (shown) {
      versions.addAll(OLDER);
    }
    return versions;
  }

  /** What agrees with an older TensorFlow may agree with the newest one as well. */
  private Way newest(Way way) {
    if (way.version().equals(ProgramRequest.NEWEST)) {
      return way;
    }
    Kernel kernel = prepared(way.kernel(), way.assumptions());
    boolean newest =
        way.found().answers().stream()
            .map(answer -> runs.run(kernel, answer.source(), ProgramRequest.NEWEST))
            .anyMatch(outcome -> Judgement.of(claims, outcome).agrees());
    return newest ? way(way.kernel(), ProgramRequest.NEWEST) : way;
  }

  private Way way(Kernel kernel, String version) {
    Assumptions assumptions = Assumptions.of(unit, kernel);
    ReadingChoice.Found found = choice(prepared(kernel, assumptions), version).agreeing();
    return new Way(kernel, assumptions, version, found);
  }

  private static Kernel prepared(Kernel kernel, Assumptions assumptions) {
    return assumptions.cell().map(kernel::then).orElse(kernel);
  }

  private Studied agreed(Way way) {
    boolean newest = way.version().equals(ProgramRequest.NEWEST);
    Verdict verdict =
        !newest ? Verdict.OLDER_VERSION : isRepaired() ? Verdict.AGREES_REPAIRED : Verdict.AGREES;
    String text =
        newest
            ? "It does what the document says."
            : "It does what the document says with TensorFlow %s, not with 1.15."
                .formatted(way.version());
    Answer best = way.found().answers().get(0);
    return studied(way, best, verdict, text + ambiguity(way.found()));
  }

  private static String ambiguity(ReadingChoice.Found found) {
    return found.answers().size() > 1
        ? " %d graphs are possible.".formatted(found.answers().size())
        : "";
  }

  /** Whether names that were taken before explain what the document shows. */
  private Optional<Studied> afterEarlierCells() {
    for (Kernel kernel : kernels) {
      Kernel prepared = prepared(kernel, Assumptions.of(unit, kernel));
      Answer natural = choice(prepared, ProgramRequest.NEWEST).natural();
      Optional<Map<String, Integer>> taken =
          TakenNames.between(claims.printed(), natural.outcome().stdout());
      if (taken.isPresent()) {
        Optional<Studied> studied =
            after(
                kernel,
                TakenNames.cell(taken.get()),
                ProgramRequest.NEWEST,
                "something that the document does not show ran before and had used the names "
                    + TakenNames.words(taken.get()));
        if (studied.isPresent()) {
          return studied;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the error that the document shows comes from running the same a second time. */
  private Optional<Studied> afterItself() {
    if (claims.error().isEmpty() || budget.isUsedUp()) {
      return Optional.empty();
    }
    for (Kernel kernel : kernels) {
      Answer natural = likeliest(prepared(kernel, Assumptions.of(unit, kernel)));
      boolean fails = natural.outcome().error().isPresent();
      Cell again = new Cell("the same", natural.source(), unit.binds(), fails);
      for (String version : natural.outcome().wasCutShort() ? Set.<String>of() : versions()) {
        Optional<Studied> studied =
            after(kernel, again, version, "it had run before in the same kernel");
        if (studied.isPresent()) {
          return studied;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A finding, if the snippet agrees where a cell ran before it that the document does not show.
   */
  private Optional<Studied> after(Kernel kernel, Cell cell, String version, String condition) {
    Assumptions assumptions = Assumptions.of(unit, kernel);
    Kernel prepared = prepared(kernel, assumptions);
    ReadingChoice.Found found = choice(prepared.then(cell), version).agreeing();
    if (found.answers().isEmpty()) {
      return Optional.empty();
    }
    MappedSource source = found.answers().get(0).source();
    Answer alone = new Answer(source, runs.run(prepared, source, version));
    String text = "It does what the document says only if %s.".formatted(condition);
    Way way = new Way(kernel, assumptions, version, found);
    return Optional.of(studied(way, alone, Verdict.EARLIER_CELLS, text + ambiguity(found)));
  }

  private ReadingChoice choice(Kernel kernel, String version) {
    return new ReadingChoice(runs, unit, claims, kernel, version, budget.part(LONGEST_ONCE));
  }

  private Studied disagreeing() {
    Studied best = first(Verdict.WRONG);
    Outcome outcome = best.finding().outcome();
    if (outcome.isUnsupported()) {
      return explained(best, Verdict.UNSUPPORTED, unsupported(outcome));
    }
    String differences = String.join("; ", Judgement.of(claims, outcome).differences()) + ".";
    return complete
        ? explained(best, Verdict.WRONG, "What the document says cannot happen: " + differences)
        : explained(
            best,
            Verdict.UNDECIDED,
            "The search ended before all readings were looked at; none was found that does what the"
                + " document says. Of the one that does most of it: "
                + differences);
  }

  private Studied withoutClaims() {
    Studied best = first(Verdict.NO_CLAIM);
    Outcome outcome = best.finding().outcome();
    if (outcome.isUnsupported()) {
      return explained(best, Verdict.UNSUPPORTED, unsupported(outcome));
    }
    String text =
        outcome.error().isEmpty()
            ? "The document claims nothing about it."
            : "The document claims nothing about it. It ends in " + outcome.errorSentence() + ".";
    return explained(best, Verdict.NO_CLAIM, text);
  }

  private static String unsupported(Outcome outcome) {
    return "It reaches something that is not supported: "
        + outcome.error().map(e -> e.message()).orElse("")
        + ".";
  }

  private static Studied explained(Studied studied, Verdict verdict, String text) {
    Finding f = studied.finding();
    String hint =
        f.outcome()
            .error()
            .flatMap(error -> RenamedSymbols.inMessage(error.message()))
            .or(
                () ->
                    f.outcome()
                        .error()
                        .flatMap(e -> RenamedSymbols.inCall(f.outcome().errorText())))
            .map(" TensorFlow 1.15 calls it %s."::formatted)
            .orElse("");
    return new Studied(
        new Finding(
            f.snippet(),
            f.claims(),
            f.python(),
            f.kernel(),
            f.source(),
            f.answers(),
            f.assumptions(),
            f.repairs(),
            f.readings(),
            verdict,
            f.version(),
            text + hint,
            f.outcome()),
        studied.kernel());
  }

  /** The likeliest reading, in the first kernel in which no error ends it, else in the first. */
  private Studied first(Verdict verdict) {
    List<Studied> tried = new ArrayList<>();
    for (Kernel kernel : kernels) {
      Assumptions assumptions = Assumptions.of(unit, kernel);
      Answer natural = likeliest(prepared(kernel, assumptions));
      ReadingChoice.Found found =
          new ReadingChoice.Found(
              verdict == Verdict.NO_CLAIM || !complete ? List.of(natural) : List.of(),
              0,
              complete,
              Optional.empty());
      Way way = new Way(kernel, assumptions, ProgramRequest.NEWEST, found);
      Studied studied = studied(way, natural, verdict, "");
      if (natural.outcome().error().isEmpty()) {
        return studied;
      }
      tried.add(studied);
    }
    return furthest(tried);
  }

  /** The reading of which most was proved right, if a search had to end early. */
  private Answer likeliest(Kernel kernel) {
    return furthest
        .map(source -> new Answer(source, runs.run(kernel, source, ProgramRequest.NEWEST)))
        .orElseGet(() -> choice(kernel, ProgramRequest.NEWEST).natural());
  }

  /** The one that ran furthest before an error ended it, the first of several. */
  private static Studied furthest(List<Studied> tried) {
    Studied furthest = tried.get(0);
    for (Studied studied : tried) {
      if (errorLine(studied) > errorLine(furthest)) {
        furthest = studied;
      }
    }
    return furthest;
  }

  private static long errorLine(Studied studied) {
    return studied.finding().outcome().error().map(ProgramFacts.Failure::line).orElse(0L);
  }

  private Studied studied(Way way, Answer best, Verdict verdict, String text) {
    Kernel kernel = prepared(way.kernel(), way.assumptions());
    boolean endless = best.outcome().wasCutShort();
    boolean fails = best.outcome().error().isPresent() && !endless;
    List<String> sentences = new ArrayList<>(way.assumptions().sentences());
    if (verdict == Verdict.NO_CLAIM && unit.lostIndentation()) {
      sentences.add("it is indented as people would most likely have written it");
    }
    Finding finding =
        new Finding(
            unit.snippet(),
            claims,
            PythonVersions.of(best.source()),
            way.kernel().number(),
            best.source(),
            way.found().answers().stream().map(Answer::source).toList(),
            sentences,
            repairs(),
            new Finding.Readings(
                unit.count(),
                way.found().agree(),
                way.found().answers().size(),
                way.found().complete()),
            verdict,
            way.version(),
            text,
            best.outcome());
    return new Studied(
        finding, kernel.then(new Cell(title(fails), best.source(), unit.binds(), fails, endless)));
  }

  private String title(boolean fails) {
    LineRange lines = unit.snippet().lines();
    String place = "lines %d-%d of the document".formatted(lines.first(), lines.last());
    return fails ? place + "; the error that ends them ends nothing else" : place;
  }

  private boolean isRepaired() {
    return !repairs().isEmpty();
  }

  private List<Repair> repairs() {
    List<Repair> repairs = new ArrayList<>(unit.repairs());
    if (unit.lostIndentation()) {
      CodeStatement head =
          unit.own().stream()
              .filter(CodeStatement::opensBlock)
              .findFirst()
              .orElse(unit.own().get(0));
      repairs.add(
          new Repair(
              head.line(),
              Repair.Kind.LOST_INDENTATION,
              "the indentation is lost; the readings were searched"));
    }
    return repairs;
  }
}
