package org.tfgraft.cli.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A step in words: what it is, the name that it gave, and why that one. */
final class StepText implements Step.Visitor<StepText.Row> {
  /** One line of an explanation. */
  record Row(String label, String name, String reason) {}

  private final Optional<Entry.Decision> decision;

  private StepText(Optional<Entry.Decision> decision) {
    this.decision = decision;
  }

  static Row of(Entry entry) {
    return entry.step().accept(new StepText(entry.decision()));
  }

  @Override
  public Row visitVariableScope(Step.VariableScope step) {
    String where = step.outer().isEmpty() ? "at the top" : "in " + step.outer();
    String reason =
        switch (step.askedBy()) {
          case NAME -> "'%s' %s".formatted(step.asked(), where);
          case SCOPE -> "the scope object";
          case DEFAULT_NAME ->
              "default name '%s' %s: %s".formatted(step.asked(), where, attempts(step.attempts()));
        };
    String reuse = step.reuse().flag().equals("False") ? "" : "; " + reuse(step.reuse());
    return new Row("variable scope", quotedIfEmpty(step.name()), reason + reuse);
  }

  @Override
  public Row visitNameScope(Step.NameScope step) {
    String name = quotedIfEmpty(step.name());
    if (step.unique().isPresent()) {
      return new Row("name scope", name, unique(step.unique().get()));
    }
    boolean root = step.asked().filter(asked -> !asked.isEmpty()).isEmpty();
    return new Row("name scope", name, root ? "the top" : "asked for with its slash: as it is");
  }

  @Override
  public Row visitGetVariable(Step.GetVariable step) {
    String scope =
        step.scope().isEmpty() ? "in no variable scope" : "in variable scope " + step.scope();
    String asked = step.asked().map(name -> "'" + name + "'").orElse("no name");
    return new Row(
        "get_variable",
        step.fullName().orElse("None"),
        asked + " " + scope + "; name scopes do not count");
  }

  @Override
  public Row visitCustomGetter(Step.CustomGetter step) {
    return new Row("custom getter", step.name().orElse("None"), "asks for a variable of this name");
  }

  @Override
  public Row visitPart(Step.Part step) {
    return new Row(
        "part",
        step.whole() + "/part_" + step.index(),
        "%d of %d".formatted(step.index() + 1, step.count()));
  }

  @Override
  public Row visitLookup(Step.Lookup step) {
    String reuse = reuse(step.reuse());
    if (decision.isEmpty()) {
      return new Row("looked up", step.name().orElse("None"), reuse);
    }
    String outcome =
        switch (decision.get().outcome()) {
          case MADE -> "created: no variable was shared under this name yet";
          case SHARED ->
              "shared"
                  + decision
                      .get()
                      .madeBy()
                      .map(it -> " with the one made at " + at(it.place()))
                      .orElse("");
          case REFUSED -> "refused: " + firstLine(decision.get().text());
        };
    return new Row("sharing", step.name().orElse("None"), outcome + " (" + reuse + ")");
  }

  @Override
  public Row visitNewVariable(Step.NewVariable step) {
    return new Row("variable", step.name().orElse("None"), "new");
  }

  @Override
  public Row visitOperation(Step.Operation step) {
    String reason = step.unique().map(StepText::unique).orElse("the name scope's own name");
    return new Row("operation", step.name(), reason);
  }

  /** How a name was made unique. */
  static String unique(Step.UniqueName unique) {
    List<Step.Attempt> attempts = unique.attempts();
    String skipped =
        unique.askedBefore() < 2
            ? ""
            : "; asked for %d times before, so the numbers begin with %d"
                .formatted(unique.askedBefore(), unique.askedBefore());
    return attempts(attempts) + skipped;
  }

  private static String attempts(List<Step.Attempt> attempts) {
    if (attempts.size() == 1) {
      return "free";
    }
    return attempts.stream()
        .filter(attempt -> !attempt.free())
        .map(StepText::taken)
        .collect(Collectors.joining("; "));
  }

  private static String taken(Step.Attempt attempt) {
    String by =
        attempt
            .takenBy()
            .map(
                taker ->
                    " by the %s%s at %s"
                        .formatted(
                            taker.kind(),
                            taker.name().equals(attempt.name()) ? "" : " " + taker.name(),
                            at(taker.place())))
            .orElse("");
    return attempt.name() + " is taken" + by;
  }

  /** Whether variables are shared, and since when. */
  static String reuse(Step.Reuse reuse) {
    String flag = "reuse is " + reuse.flag();
    return reuse.decider().map(it -> flag + ": " + it.how() + " at " + at(it.place())).orElse(flag);
  }

  /** {@code line 4 in project, called from line 15}. */
  static String at(Place place) {
    if (place.frames().isEmpty()) {
      return "no line of the program";
    }
    Place.Frame inner = place.innermost();
    String function = place.callers().isEmpty() ? "" : " in " + inner.function();
    return inner.lineName() + function + place.calledFrom();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String quotedIfEmpty(String name) {
    return name.isEmpty() ? "''" : name;
  }
}
