package org.tfgraft.translator.infer;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** What is known of each expression, variable, function and class: a side table by identity. */
public final class Types {
  private final Map<Expression, Type> expressions = new IdentityHashMap<>();
  private final Map<Web, Type> webs = new IdentityHashMap<>();
  private final Map<ProgramFunction, Type> returns = new IdentityHashMap<>();
  private final Map<Object, ProgramFunction> functions = new IdentityHashMap<>();
  private final Map<ProgramFunction, ModuleUnit> units = new LinkedHashMap<>();
  private final Map<Statement.ClassDef, ProgramClass> classes = new IdentityHashMap<>();
  private final Map<Statement.Alias, Type> imported = new IdentityHashMap<>();
  private int changes;
  private boolean makesExceptions;

  /** The type of an expression; what never runs has any type. */
  public Type of(Expression expression) {
    Type type = expressions.getOrDefault(expression, Type.BOTTOM);
    return type instanceof Type.Bottom ? Type.ANY : type;
  }

  public Type of(Web web) {
    Type type = webs.getOrDefault(web, Type.BOTTOM);
    return type instanceof Type.Bottom ? Type.ANY : type;
  }

  /** What an import gives the name that it binds. */
  public Type imported(Statement.Alias alias) {
    return imported.getOrDefault(alias, Type.ANY);
  }

  void addImported(Statement.Alias alias, Type type) {
    grow(imported, alias, type);
  }

  /** What a function returns; {@code None} where it only falls off its end. */
  public Type returned(ProgramFunction function) {
    Type type = returns.getOrDefault(function, Type.BOTTOM);
    return type instanceof Type.Bottom ? Type.ANY : type;
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
    return classes.values();
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
  }

  Type raw(Web web) {
    return webs.getOrDefault(web, Type.BOTTOM);
  }

  Type rawReturned(ProgramFunction function) {
    return returns.getOrDefault(function, Type.BOTTOM);
  }

  Type rawOf(Expression expression) {
    return expressions.getOrDefault(expression, Type.BOTTOM);
  }

  Type add(Expression expression, Type type) {
    return grow(expressions, expression, type);
  }

  void add(Web web, Type type) {
    grow(webs, web, type);
  }

  void addReturned(ProgramFunction function, Type type) {
    grow(returns, function, type);
  }

  void addAttribute(Map<String, Type> attributes, String name, Type type) {
    Type old = attributes.getOrDefault(name, Type.BOTTOM);
    Type joined = Type.join(old, type);
    if (!joined.equals(old) || !attributes.containsKey(name)) {
      attributes.put(name, joined);
      changes++;
    }
  }

  private <K> Type grow(Map<K, Type> table, K key, Type type) {
    Type old = table.getOrDefault(key, Type.BOTTOM);
    Type joined = Type.join(old, type);
    if (!joined.equals(old)) {
      table.put(key, joined);
      changes++;
    }
    return joined;
  }

  /** How often anything grew. */
  int changes() {
    return changes;
  }
}
