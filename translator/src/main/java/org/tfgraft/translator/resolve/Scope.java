package org.tfgraft.translator.resolve;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Python scope: which names it binds, and where the others come from. */
public final class Scope {
  /** What opened the scope. */
  public enum Kind {
    MODULE,
    FUNCTION,
    LAMBDA,
    CLASS,
    COMPREHENSION
  }

  private final Kind kind;
  private final String name;
  private final Optional<Scope> parent;
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final Set<Symbol> captures = new LinkedHashSet<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> nonlocals = new LinkedHashSet<>();
  private boolean later;

  Scope(Kind kind, String name, Optional<Scope> parent) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** Python's qualified name: the functions and classes around come before it. */
  public String qualifiedName() {
    if (parent.isEmpty() || kind == Kind.MODULE) {
      return "";
    }
    Scope around = parent.get();
    if (around.kind == Kind.MODULE || around.globals.contains(name)) {
      return name;
    }
    boolean locals = around.kind == Kind.FUNCTION || around.kind == Kind.LAMBDA;
    return around.qualifiedName() + (locals ? ".<locals>." : ".") + name;
  }

  public Optional<Scope> parent() {
    return parent;
  }

  /** The names bound here, in the order of their first binding. */
  public Map<String, Symbol> symbols() {
    return symbols;
  }

  /** The variables of enclosing functions that a class, or what it defines, uses. */
  public Set<Symbol> captures() {
    return captures;
  }

  boolean isFunctionLike() {
    return kind == Kind.FUNCTION || kind == Kind.LAMBDA || kind == Kind.COMPREHENSION;
  }

  /** The scope of the module it belongs to. */
  public Scope module() {
    return parent.map(Scope::module).orElse(this);
  }

  /**
   * The scope whose call makes this scope's variables: of a comprehension that runs at once, the
   * one around it.
   */
  Scope home() {
    return kind == Kind.COMPREHENSION && !later ? parent.orElseThrow().home() : this;
  }

  /** Notes that what is inside may run when the scope around has changed its variables. */
  void runLater() {
    later = true;
  }

  void declareGlobal(String id) {
    globals.add(id);
  }

  void declareNonlocal(String id) {
    nonlocals.add(id);
  }

  /** Binds a name here, or where a declaration says it belongs. */
  Symbol bind(String id) {
    if (globals.contains(id)) {
      return module().own(id);
    } else if (nonlocals.contains(id)) {
      return parent.flatMap(p -> p.lookUp(id)).orElseGet(() -> own(id));
    }
    return own(id);
  }

  private Symbol own(String id) {
    return symbols.computeIfAbsent(id, key -> new Symbol(key, this));
  }

  /** What a name that is read here refers to; empty for builtins and unknown names. */
  Optional<Symbol> lookUp(String id) {
    if (globals.contains(id)) {
      return Optional.ofNullable(module().symbols.get(id));
    } else if (symbols.containsKey(id) && !nonlocals.contains(id)) {
      return Optional.of(symbols.get(id));
    }
    Optional<Scope> at = parent;
    while (at.isPresent() && at.get().kind == Kind.CLASS) {
      at = at.get().parent;
    }
    return at.flatMap(s -> s.lookUp(id));
  }
}
