package org.tfgraft.translator.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;

/** What every name of a module means: a side table from nodes to variables and scopes. */
public final class Names {
  private final Scope module;
  private final Map<Object, Web> webs = new IdentityHashMap<>();
  private final Map<Object, Expression.Name> superClasses = new IdentityHashMap<>();
  private final Map<Expression, List<Expression.Name>> nameSpaces = new IdentityHashMap<>();
  private final Map<Object, Scope> scopes = new IdentityHashMap<>();

  Names(Scope module) {
    this.module = module;
  }

  public Scope module() {
    return module;
  }

  /** The variable that a name reads or binds; empty for builtins and unknown names. */
  public Optional<Web> webOf(Expression.Name name) {
    return Optional.ofNullable(webs.get(name));
  }

  /** The variable that a definition, import, parameter or handler binds. */
  public Optional<Web> bindingOf(Object node) {
    return Optional.ofNullable(webs.get(node));
  }

  /** The scope that a definition, lambda, class or comprehension opens. */
  public Scope scopeOf(Object node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalStateException("no scope: " + node);
    }
    return scope;
  }

  /** The variable of the class around a {@code super}, which Python finds by itself. */
  public Optional<Web> classOfSuper(Expression.Name superName) {
    return Optional.ofNullable(superClasses.get(superName)).map(webs::get);
  }

  /** The variables that a call like {@code locals()} shows, each as a name that is read there. */
  public List<Expression.Name> nameSpaceOf(Expression call) {
    return nameSpaces.getOrDefault(call, List.of());
  }

  /** The names that an expression itself reads, parts of it left aside. */
  public List<Expression.Name> readBy(Expression expression) {
    return expression instanceof Expression.Name name ? List.of(name) : nameSpaceOf(expression);
  }

  void putNameSpace(Expression call, List<Expression.Name> shown) {
    nameSpaces.put(call, shown);
  }

  void putSuperClass(Expression.Name superName, Expression.Name className) {
    superClasses.put(superName, className);
  }

  void putWeb(Object node, Web web) {
    webs.put(node, web);
  }

  void putScope(Object node, Scope scope) {
    scopes.put(node, scope);
  }
}
