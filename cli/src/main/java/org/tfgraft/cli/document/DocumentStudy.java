package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.LineClass;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.repair.CodeRepairs;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.Fragment;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.repair.RepairedCode;
import org.tfgraft.translator.repair.StatementParser;

/** Goes through the snippets of a document, each in the kernel that what came before makes. */
public final class DocumentStudy {
  private static final Pattern IMPORTS_TENSORFLOW =
      Pattern.compile("(?m)^(import tensorflow\\b|from tensorflow\\b)");

  private final Document document;
  private final Options options;
  private final Trials trials;
  private final CodeRepairs repairs = new CodeRepairs(new StatementParser());
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Integer, Kernel> ended = new TreeMap<>();
  private Kernel kernel = Kernel.fresh(1);
  private int kernels;
  private Optional<String> olderVersion = Optional.empty();

  /**
   * How a document is studied.
   *
   * @param repair whether damaged code is repaired
   */
  public record Options(KernelMode kernels, boolean repair) {}

  DocumentStudy(Document document, Options options, Trials trials) {
    this.document = document;
    this.options = options;
    this.trials = trials;
  }

  /** What is known of each snippet; tells how many are done. */
  List<Finding> study(IntConsumer progress) {
    List<Unit> units = units();
    for (int i = 0; i < units.size(); i++) {
      findings.add(studied(units, i));
      progress.accept(i + 1);
    }
    return findings;
  }

  /** The kernels as they are at the end, in the order of their numbers. */
  List<Kernel> kernels() {
    return List.copyOf(ended.values());
  }

  private Finding studied(List<Unit> units, int index) {
    Unit unit = units.get(index);
    Claims claims = Claims.of(unit.snippet(), unit.own());
    if (!unit.readable()) {
      return unreadable(unit, claims);
    }
    boolean continues = unit.fragments().size() > 1;
    List<Kernel> candidates = continues ? List.of(kernel) : candidates(unit);
    SnippetRuns runs = new SnippetRuns(trials, unit.snippet().interaction());
    SnippetStudy.Studied studied =
        new SnippetStudy(runs, unit, claims, candidates, olderVersion).study();
    boolean interrupted = index + 1 < units.size() && units.get(index + 1).fragments().size() > 1;
    if (studied.kernel().number() > kernels) {
      kernels = studied.kernel().number();
    }
    // The code of a cut block runs with its other part, not twice.
    kernel = interrupted ? kernelOf(candidates, studied.finding().kernel()) : studied.kernel();
    ended.put(kernel.number(), kernel);
    if (studied.finding().verdict() == Verdict.OLDER_VERSION) {
      olderVersion = Optional.of(studied.finding().version());
    }
    return studied.finding();
  }

  private static Kernel kernelOf(List<Kernel> candidates, int number) {
    return candidates.stream().filter(k -> k.number() == number).findFirst().orElseThrow();
  }

  /** The kernels that a snippet may run in, the likeliest first. */
  private List<Kernel> candidates(Unit unit) {
    Kernel fresh = Kernel.fresh(kernels + 1);
    if (kernels == 0) {
      return List.of(fresh);
    }
    boolean notebook = document.format() == DocumentFormat.NOTEBOOK;
    if (options.kernels() == KernelMode.fresh) {
      return List.of(fresh);
    }
    if (options.kernels() == KernelMode.shared || notebook) {
      return List.of(kernel);
    }
    boolean begins = IMPORTS_TENSORFLOW.matcher(unit.snippet().text()).find();
    return begins ? List.of(fresh, kernel) : List.of(kernel, fresh);
  }

  private Finding unreadable(Unit unit, Claims claims) {
    MappedSource source = unit.asItStands();
    String first =
        unit.own().stream()
            .filter(s -> s.kind() == CodeStatement.Kind.BROKEN)
            .findFirst()
            .map(s -> "line %d: %s".formatted(s.line(), s.text().lines().findFirst().orElse("")))
            .orElse("its blocks do not fit together");
    ProgramFacts.Failure failure =
        new ProgramFacts.Failure(
            ProgramFacts.SYNTAX_ERROR, "invalid syntax", unit.snippet().lines().first());
    return new Finding(
        unit.snippet(),
        claims,
        PythonVersions.of(source),
        Math.max(1, kernels),
        source,
        List.of(),
        List.of(),
        unit.repairs(),
        new Finding.Readings(Optional.of(BigInteger.ZERO), 0, 0, true),
        Verdict.UNSUPPORTED,
        ProgramRequest.NEWEST,
        "It is no Python, and no repair was found: " + first,
        new Outcome("", Optional.of(failure), "", List.of(), List.of(), false));
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    Optional<Unit> cut = Optional.empty();
    List<Snippet> snippets = document.snippets();
    for (int i = 0; i < snippets.size(); i++) {
      Snippet snippet = snippets.get(i);
      RepairedCode code =
          options.repair() ? repairs.repair(snippet.code()) : repairs.asItStands(snippet.code());
      Fragment fragment = Fragment.of(code.statements());
      List<Repair> made = new ArrayList<>(code.repairs());
      List<Fragment> fragments = new ArrayList<>();
      if (cut.isPresent()) {
        fragments.addAll(cut.get().fragments());
        made.add(0, split(snippet.lines().first(), "the block that it begins in stands before it"));
      }
      fragments.add(fragment);
      boolean goesOn =
          options.repair()
              && fragment.endsOpen()
              && i + 1 < snippets.size()
              && areNear(snippet, snippets.get(i + 1));
      Unit unit = Unit.of(snippet, fragments, made, code.isPython());
      cut = goesOn ? Optional.of(unit) : Optional.empty();
      units.add(fragment.endsOpen() && options.repair() ? closed(unit) : unit);
    }
    return units;
  }

  private static Repair split(int line, String text) {
    return new Repair(line, Repair.Kind.SPLIT_BLOCK, text);
  }

  /** A unit whose last block is missing, with one that does nothing. */
  private static Unit closed(Unit unit) {
    List<Fragment> fragments = new ArrayList<>(unit.fragments());
    Fragment last = fragments.remove(fragments.size() - 1);
    fragments.add(last.closed());
    List<Repair> repairs = new ArrayList<>(unit.repairs());
    repairs.add(
        split(unit.snippet().lines().last(), "the block that it opens does not stand in it"));
    return Unit.of(unit.snippet(), fragments, repairs, unit.readable());
  }

  /** Whether nothing but marks and blank lines stands between two snippets. */
  private boolean areNear(Snippet one, Snippet other) {
    for (int line = one.lines().last() + 1; line < other.lines().first(); line++) {
      LineClass between = document.lines().get(line - 1);
      if (between != LineClass.FENCE && between != LineClass.BLANK) {
        return false;
      }
    }
    return true;
  }
}
