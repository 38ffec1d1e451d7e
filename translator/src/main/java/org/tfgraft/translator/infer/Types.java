package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** What is known of each expression, variable, function and class: a side table by identity. */
public final class Types {
  private final Map<Expression, Type> expressions = new IdentityHashMap<>();
  private final Map<Web, Known> webs = new IdentityHashMap<>();
  private final Map<ProgramFunction, Known> returns = new IdentityHashMap<>();
  private final Map<Object, ProgramFunction> functions = new IdentityHashMap<>();
  private final Map<ProgramFunction, ModuleUnit> units = new LinkedHashMap<>();
  private final Map<Statement.ClassDef, ProgramClass> classes = new IdentityHashMap<>();
  private final Map<Scope, ProgramClass> byScope = new LinkedHashMap<>();
  private final Map<String, List<ProgramClass>> definers = new HashMap<>();
  private final Map<Statement.Alias, Type> imported = new IdentityHashMap<>();
  private boolean makesExceptions;

  /** The type of an expression; what never runs has any type. */
  public Type of(Expression expression) {
    Type type = expressions.getOrDefault(expression, Type.BOTTOM);
    return type instanceof Type.Bottom ? Type.ANY : type;
  }

  public Type of(Web web) {
    Known known = webs.get(web);
    return known == null ? Type.ANY : known.orAny();
  }

  /** What an import gives the name that it binds. */
  public Type imported(Statement.Alias alias) {
    return imported.getOrDefault(alias, Type.ANY);
  }

  void addImported(Statement.Alias alias, Type type) {
    imported.merge(alias, type, Type::join);
  }

  /** What a function returns; {@code None} where it only falls off its end. */
  public Type returned(ProgramFunction function) {
    Known known = returns.get(function);
    return known == null ? Type.ANY : known.orAny();
  }

  /** The function that a definition or lambda makes. */
  public ProgramFunction functionOf(Object node) {
    return Objects.requireNonNull(functions.get(node));
  }

  /** Whether a class is made while the program runs, and is no Java class. */
  public boolean isDynamic(Statement.ClassDef definition) {
    return !classes.containsKey(definition);
  }

  /** Notes that a class of exceptions is made while the program runs. */
  void makeExceptions() {
    makesExceptions = true;
  }

  /** Whether exceptions may be of classes that are made while the program runs. */
  public boolean makesExceptions() {
    return makesExceptions;
  }

  public ProgramClass classOf(Statement.ClassDef definition) {
    return Objects.requireNonNull(classes.get(definition));
  }

  public Collection<ProgramFunction> functions() {
    return units.keySet();
  }

  public Collection<ProgramClass> classes() {
    return byScope.values();
  }

  /** The classes that define a method of that name themselves. */
  public List<ProgramClass> definers(String method) {
    return definers.getOrDefault(method, List.of());
  }

  void declareMethod(ProgramClass type, String name) {
    List<ProgramClass> known = definers.computeIfAbsent(name, key -> new ArrayList<>());
    if (!known.contains(type)) {
      known.add(type);
    }
  }

  /** The class whose body a scope is, unless it is made while the program runs. */
  public Optional<ProgramClass> classOf(Scope scope) {
    return Optional.ofNullable(byScope.get(scope));
  }

  ModuleUnit unitOf(ProgramFunction function) {
    return Objects.requireNonNull(units.get(function));
  }

  void declare(Object node, ProgramFunction function, ModuleUnit unit) {
    functions.put(node, function);
    units.put(function, unit);
  }

  void declare(Statement.ClassDef definition, ProgramClass type) {
    classes.put(definition, type);
    byScope.put(type.scope(), type);
  }

  /** What is known of a variable so far. */
  Known known(Web web) {
    return webs.computeIfAbsent(web, key -> new Known());
  }

  /** What is known so far of what a function returns. */
  Known knownReturned(ProgramFunction function) {
    return returns.computeIfAbsent(function, key -> new Known());
  }

  /** Adds to what an expression may be, and gives all of it. */
  Type add(Expression expression, Type type) {
    return expressions.merge(expression, type, Type::join);
  }
}
