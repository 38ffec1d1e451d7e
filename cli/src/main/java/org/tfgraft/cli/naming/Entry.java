package org.tfgraft.cli.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** A step, where it was taken, and the steps inside of it. The graphs of a program are counted. */
public final class Entry {
  private final int graph;
  private final Place place;
  private final Step step;
  private final Optional<Entry> outer;
  private final List<Entry> inner = new ArrayList<>();
  private Optional<Decision> decision = Optional.empty();

  /** An entry at the end of the outer one. */
  public Entry(int graph, Place place, Step step, Optional<Entry> outer) {
    this.graph = graph;
    this.place = place;
    this.step = step;
    this.outer = outer;
    outer.ifPresent(it -> it.inner.add(this));
  }

  /** What came of a look-up: the variable's name or the error, and where it had been made. */
  public record Decision(Outcome outcome, String text, Optional<Entry> madeBy) {
    boolean isMaking(String variable) {
      return outcome == Outcome.MADE && text.equals(variable);
    }
  }

  /** The ends of a look-up. */
  public enum Outcome {
    MADE,
    SHARED,
    REFUSED
  }

  public int graph() {
    return graph;
  }

  public Place place() {
    return place;
  }

  public Step step() {
    return step;
  }

  public List<Entry> inner() {
    return Collections.unmodifiableList(inner);
  }

  public Optional<Decision> decision() {
    return decision;
  }

  public void decide(Decision made) {
    decision = Optional.of(made);
  }

  /** All entries around this one and itself, outermost first. */
  public List<Entry> path() {
    LinkedList<Entry> path = new LinkedList<>();
    for (Optional<Entry> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
      path.addFirst(at.get());
    }
    return path;
  }

  /** Whether this leads out of all name scopes. */
  boolean entersTop() {
    return step instanceof Step.NameScope scope && scope.name().isEmpty();
  }

  /** Whether this asks for exactly that name, which ends in a slash. */
  boolean asksFor(String absolute) {
    return step instanceof Step.NameScope scope
            && scope.asked().filter(absolute::equals).isPresent()
        || step instanceof Step.Operation operation && operation.asked().equals(absolute);
  }

  /** Whether this made a variable, or looked for one. */
  boolean isOfVariable() {
    return step instanceof Step.Lookup || step instanceof Step.NewVariable;
  }

  /** Whether this is a scope or a look-up of that name; a part answers to the whole's name, too. */
  boolean isCalled(String name) {
    return step.accept(new OtherName(this)).contains(name);
  }

  /** Whether this is a scope in which something happened on other lines, or nothing at all. */
  boolean isScopeOfBlock() {
    boolean scope = step instanceof Step.VariableScope || step instanceof Step.NameScope;
    boolean ofVariableScope =
        !inner.isEmpty()
            && inner.get(0).step instanceof Step.VariableScope
            && inner.get(0).place.equals(place);
    return scope && !ofVariableScope && (inner.isEmpty() || reaches(place));
  }

  private boolean reaches(Place from) {
    return inner.stream().anyMatch(it -> !it.place.equals(from) || it.reaches(from));
  }

  /** The names that an entry has though it is no operation. */
  private record OtherName(Entry entry) implements Step.Visitor<List<String>> {
    @Override
    public List<String> visitVariableScope(Step.VariableScope scope) {
      return List.of(scope.name());
    }

    @Override
    public List<String> visitNameScope(Step.NameScope scope) {
      String name = scope.name();
      return name.isEmpty() ? List.of() : List.of(name.substring(0, name.length() - 1));
    }

    @Override
    public List<String> visitGetVariable(Step.GetVariable asked) {
      return List.of();
    }

    @Override
    public List<String> visitCustomGetter(Step.CustomGetter getter) {
      return List.of();
    }

    @Override
    public List<String> visitPart(Step.Part part) {
      return List.of();
    }

    @Override
    public List<String> visitLookup(Step.Lookup lookup) {
      List<String> names = new ArrayList<>(lookup.name().stream().toList());
      entry
          .outer
          .flatMap(root -> root.outer)
          .map(Entry::step)
          .ifPresent(
              step -> {
                if (step instanceof Step.Part part) {
                  names.add(part.whole());
                }
              });
      return names;
    }

    @Override
    public List<String> visitNewVariable(Step.NewVariable variable) {
      return List.of();
    }

    @Override
    public List<String> visitOperation(Step.Operation operation) {
      return List.of();
    }
  }
}
