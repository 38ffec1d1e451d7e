package org.tfgraft.cli.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tfgraft.cli.naming.Entry;
import org.tfgraft.cli.naming.Place;
import org.tfgraft.cli.naming.Step;
import org.tfgraft.runtime.graph.NamingEvent;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.variable.ReuseMode;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableEvent;
import org.tfgraft.runtime.variable.VariableScope;

/**
 * The naming in one graph: what is open at the moment, and who has which name. No name is computed
 * here; it is only remembered who got one.
 */
final class GraphNaming {
  private record Open(NamingEvent event, Entry entry) {}

  private final int graph;
  private final List<Entry> entries;
  private final Map<Class<?>, BiConsumer<NamingEvent, Place>> handlers = new HashMap<>();
  private final List<Open> open = new ArrayList<>();
  private final Map<String, Step.Taker> takers = new HashMap<>();
  private final Map<String, Step.Taker> scopeTakers = new HashMap<>();
  private final Map<VariableScope, Step.Decider> deciders = new IdentityHashMap<>();
  private final Map<Variable, Entry> makers = new IdentityHashMap<>();
  private Optional<Step.UniqueName> unique = Optional.empty();
  private Optional<VariableEvent.ScopeNamed> defaultName = Optional.empty();

  /** The graph's number, and the list to which its entries go. */
  GraphNaming(int graph, List<Entry> entries) {
    this.graph = graph;
    this.entries = entries;
    on(NamingEvent.UniqueName.class, this::uniqueName);
    on(NamingEvent.NameScopeEntered.class, this::nameScope);
    on(NamingEvent.OperationMade.class, this::operation);
    on(VariableEvent.ScopeNamed.class, this::scopeNamed);
    on(VariableEvent.ScopeEntered.class, this::variableScope);
    on(VariableEvent.ReuseSwitchedOn.class, this::reuseSwitchedOn);
    on(VariableEvent.Asked.class, this::getVariable);
    on(VariableEvent.GetterAsked.class, this::getter);
    on(VariableEvent.PartWanted.class, this::part);
    on(VariableEvent.Wanted.class, this::lookup);
    on(VariableEvent.Creating.class, this::creating);
    on(VariableEvent.Created.class, this::created);
    on(VariableEvent.Made.class, this::made);
    on(VariableEvent.Shared.class, this::shared);
    on(VariableEvent.Refused.class, this::refused);
  }

  private <E extends NamingEvent> void on(Class<E> type, BiConsumer<E, Place> handler) {
    handlers.put(type, (event, place) -> handler.accept(type.cast(event), place));
  }

  /** Writes an event down, and what it begins, too. */
  void note(NamingEvent event, Place place) {
    BiConsumer<NamingEvent, Place> handler = handlers.get(event.getClass());
    if (handler == null) {
      throw new IllegalStateException("unknown event: " + event);
    }
    handler.accept(event, place);
  }

  /** What the event began is over, whatever else is still open. */
  void leave(NamingEvent event) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).event == event) {
        open.remove(i);
        return;
      }
    }
  }

  private Entry add(Step step, Place place) {
    Optional<Entry> outer =
        open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1).entry);
    Entry entry = new Entry(graph, place, step, outer);
    entries.add(entry);
    return entry;
  }

  private void begin(NamingEvent event, Step step, Place place) {
    open.add(new Open(event, add(step, place)));
  }

  private void uniqueName(NamingEvent.UniqueName event, Place place) {
    List<Step.Attempt> attempts = new ArrayList<>();
    for (String tried : event.tried()) {
      boolean free = tried.equals(event.name());
      attempts.add(new Step.Attempt(tried, free, taker(free, takers.get(key(tried)))));
    }
    unique =
        Optional.of(
            new Step.UniqueName(event.wanted(), event.askedBefore(), attempts, event.name()));
    if (event.taken()) {
      takers.put(key(event.name()), new Step.Taker("name", event.name(), place));
    }
  }

  /** Names that differ in case only are one to TensorFlow. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The uniquing that has just been done, if it was for this name. */
  private Optional<Step.UniqueName> uniqueFor(String name, Step.Taker taker) {
    Optional<Step.UniqueName> found = unique.filter(it -> it.name().equals(name));
    unique = Optional.empty();
    found.ifPresent(it -> takers.put(key(name), taker));
    return found;
  }

  private void nameScope(NamingEvent.NameScopeEntered event, Place place) {
    String name = event.name();
    String plain = name.isEmpty() ? name : name.substring(0, name.length() - 1);
    Optional<Step.UniqueName> found = uniqueFor(plain, new Step.Taker("name scope", name, place));
    String outer = event.outer() == null ? "" : event.outer();
    begin(
        event, new Step.NameScope(Optional.ofNullable(event.wanted()), outer, name, found), place);
  }

  private void operation(NamingEvent.OperationMade event, Place place) {
    String name = event.operation().name();
    String type = event.operation().type();
    Step.Taker taker = new Step.Taker("operation", name, place);
    Optional<Step.UniqueName> found = uniqueFor(name, taker);
    takers.computeIfPresent(key(name), (key, old) -> old.isScopeOf(name) ? taker : old);
    add(new Step.Operation(event.wanted(), name, type, found), place);
  }

  private void scopeNamed(VariableEvent.ScopeNamed event, Place place) {
    defaultName = Optional.of(event);
  }

  private void variableScope(VariableEvent.ScopeEntered event, Place place) {
    VariableScope scope = event.scope();
    decider(event, place).ifPresent(decider -> deciders.put(scope, decider));
    Step.AskedBy askedBy = Step.AskedBy.NAME;
    String asked = String.valueOf(event.asked());
    if (event.asked() instanceof VariableScope object) {
      askedBy = Step.AskedBy.SCOPE;
      asked = object.name();
    } else if (defaultName.isPresent()) {
      askedBy = Step.AskedBy.DEFAULT_NAME;
      asked = defaultName.get().wanted();
    }
    Step step =
        new Step.VariableScope(
            askedBy,
            asked,
            event.outer().name(),
            scope.name(),
            scope.originalNameScope(),
            reuse(scope.reuse(), scope),
            defaultName.map(this::scopeAttempts).orElse(List.of()));
    defaultName = Optional.empty();
    scopeTakers.put(scope.name(), new Step.Taker("variable scope", scope.name(), place));
    begin(event, step, place);
  }

  private List<Step.Attempt> scopeAttempts(VariableEvent.ScopeNamed event) {
    List<Step.Attempt> attempts = new ArrayList<>();
    List<String> tried = event.tried();
    for (String name : tried) {
      boolean free = attempts.size() == tried.size() - 1;
      attempts.add(new Step.Attempt(name, free, taker(free, scopeTakers.get(name))));
    }
    return attempts;
  }

  private static Optional<Step.Taker> taker(boolean free, Step.@Nullable Taker taker) {
    return free ? Optional.empty() : Optional.ofNullable(taker);
  }

  private Optional<Step.Decider> decider(VariableEvent.ScopeEntered event, Place place) {
    if (event.reuse() != null && !Boolean.FALSE.equals(event.reuse())) {
      return Optional.of(new Step.Decider("reuse=" + flag(event.reuse()), place));
    }
    return Optional.ofNullable(
        deciders.get(event.asked() instanceof VariableScope scope ? scope : event.outer()));
  }

  private void reuseSwitchedOn(VariableEvent.ReuseSwitchedOn event, Place place) {
    deciders.put(event.scope(), new Step.Decider("reuse_variables()", place));
  }

  private Step.Reuse reuse(Object flag, VariableScope scope) {
    return new Step.Reuse(flag(flag), Optional.ofNullable(deciders.get(scope)));
  }

  private static String flag(Object reuse) {
    return reuse == ReuseMode.AUTO_REUSE ? "tf.AUTO_REUSE" : Builtins.str(reuse);
  }

  private void getVariable(VariableEvent.Asked event, Place place) {
    begin(
        event,
        new Step.GetVariable(
            Optional.ofNullable(event.name()),
            event.scope().name(),
            Optional.ofNullable(event.fullName())),
        place);
  }

  private void getter(VariableEvent.GetterAsked event, Place place) {
    begin(event, new Step.CustomGetter(Optional.ofNullable(event.name())), place);
  }

  private void part(VariableEvent.PartWanted event, Place place) {
    begin(event, new Step.Part(event.whole(), event.index(), event.count()), place);
  }

  private void lookup(VariableEvent.Wanted event, Place place) {
    Object flag = event.reuse();
    Step.Reuse reuse =
        openScope()
            .filter(scope -> scope.reuse() == flag || flag != null && flag.equals(scope.reuse()))
            .map(scope -> reuse(flag, scope))
            .orElseGet(() -> new Step.Reuse(flag(flag), Optional.empty()));
    begin(event, new Step.Lookup(Optional.ofNullable(event.name()), reuse), place);
  }

  /** The scope that was asked for a variable last and has not answered yet. */
  private Optional<VariableScope> openScope() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).event instanceof VariableEvent.Asked asked) {
        return Optional.of(asked.scope());
      }
    }
    return Optional.empty();
  }

  private void creating(VariableEvent.Creating event, Place place) {
    begin(event, new Step.NewVariable(Optional.ofNullable(event.name())), place);
  }

  private void created(VariableEvent.Created event, Place place) {
    decide(opened(VariableEvent.Creating.class), Entry.Outcome.MADE, event.variable().name());
  }

  private void made(VariableEvent.Made event, Place place) {
    Entry lookup = openLookup();
    makers.put(event.variable(), lookup);
    decide(lookup, Entry.Outcome.MADE, event.variable().name());
  }

  private void shared(VariableEvent.Shared event, Place place) {
    Variable variable = event.variable();
    openLookup()
        .decide(
            new Entry.Decision(
                Entry.Outcome.SHARED, variable.name(), Optional.ofNullable(makers.get(variable))));
  }

  private void refused(VariableEvent.Refused event, Place place) {
    Entry lookup = openLookup();
    if (lookup.decision().isEmpty()) {
      decide(lookup, Entry.Outcome.REFUSED, event.message());
    }
  }

  private static void decide(Entry lookup, Entry.Outcome outcome, String text) {
    lookup.decide(new Entry.Decision(outcome, text, Optional.empty()));
  }

  private Entry openLookup() {
    return opened(VariableEvent.Wanted.class);
  }

  /** What an event of that type began last and has not ended yet. */
  private Entry opened(Class<? extends NamingEvent> type) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (type.isInstance(open.get(i).event)) {
        return open.get(i).entry;
      }
    }
    throw new IllegalStateException("not open: " + type);
  }
}
