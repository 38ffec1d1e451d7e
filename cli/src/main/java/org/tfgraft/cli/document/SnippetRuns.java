package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.translator.document.Interaction;
import org.tfgraft.translator.repair.MappedSource;

/** Runs snippets in kernels and tells what they did themselves. */
final class SnippetRuns {
  /** Printed before a snippet runs. */
  private static final String MARK = "\u0001snippet\u0001";

  private static final MappedSource PRINT_MARK =
      MappedSource.added("print(\"\\x01snippet\\x01\")\n");

  /** Code that asks a session for values. */
  private static final Pattern COMPUTES = Pattern.compile("\\.(eval|run)\\s*\\(");

  private static final Pattern RANDOM =
      Pattern.compile("Random.*|(?:Parameterized)?TruncatedNormal|Multinomial");
  private static final Pattern PYTHON_RANDOM = Pattern.compile("\\brandom\\.\\w+\\(");

  private final Trials trials;
  private final ShownValues shown;

  /**
   * @param interaction what is shown of the values of expressions
   */
  SnippetRuns(Trials trials, Interaction interaction) {
    this.trials = trials;
    this.shown = new ShownValues(interaction);
  }

  Outcome run(Kernel kernel, MappedSource snippet, String version) {
    return run(kernel, List.of(snippet), version).get(0);
  }

  /** Runs each of some texts in the kernel, each time anew. */
  List<Outcome> run(Kernel kernel, List<MappedSource> snippets, String version) {
    MappedSource before = kernel.ended().program().then(shown.prelude()).then(PRINT_MARK);
    List<MappedSource> programs = snippets.stream().map(before::then).toList();
    List<Trial> all = new ArrayList<>();
    snippets.forEach(snippet -> all.add(trial(before.then(shown.in(snippet)), version)));
    if (!kernel.isFresh()) {
      all.add(trial(before, version));
    }
    List<ProgramFacts> facts = trials.run(all);
    Set<String> known = kernel.isFresh() ? Set.of() : variables(facts.get(snippets.size()));
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      outcomes.add(outcome(programs.get(i), facts.get(i), known));
    }
    return outcomes;
  }

  private static Trial trial(MappedSource program, String version) {
    return new Trial(program.text(), version, COMPUTES.matcher(program.text()).find());
  }

  private static Set<String> variables(ProgramFacts facts) {
    return facts.variables().stream()
        .map(ProgramFacts.VariableFact::name)
        .collect(Collectors.toSet());
  }

  private static Outcome outcome(MappedSource program, ProgramFacts facts, Set<String> known) {
    Optional<ProgramFacts.Failure> error =
        facts
            .error()
            .map(
                e ->
                    new ProgramFacts.Failure(
                        e.type(), e.message(), program.documentLine((int) e.line())));
    String line =
        facts
            .error()
            .filter(e -> e.line() > 0)
            .flatMap(e -> program.text().lines().skip(e.line() - 1).findFirst())
            .orElse("");
    return new Outcome(
        ownOutput(facts.stdout()),
        error,
        line.strip(),
        facts.variables().stream().filter(v -> !known.contains(v.name())).toList(),
        facts.ops(),
        isRandom(program.text(), facts.ops()));
  }

  private static boolean isRandom(String program, List<ProgramFacts.OperationFact> operations) {
    boolean draws =
        PYTHON_RANDOM.matcher(program).find()
            || operations.stream().anyMatch(it -> RANDOM.matcher(it.type()).matches());
    return draws && !program.contains("seed");
  }

  private static String ownOutput(String stdout) {
    int mark = stdout.lastIndexOf(MARK);
    return mark < 0 ? "" : stdout.substring(Math.min(stdout.length(), mark + MARK.length() + 1));
  }
}
