package org.tfgraft.translator.types;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Scope;

/** A function, method or lambda of the program. Compared by identity. */
public final class ProgramFunction extends Watched {
  /** How a method is bound. */
  public enum Binding {
    FUNCTION,
    METHOD,
    STATIC_METHOD,
    CLASS_METHOD,
    PROPERTY
  }

  private final String name;
  private final Parameters parameters;
  private final List<Statement> body;
  private final Optional<Expression> lambdaBody;
  private final Scope scope;
  private final Optional<ProgramClass> owner;
  private final Binding binding;
  private final Optional<Statement.FunctionDef> definition;
  private final boolean generator;
  private boolean escaped;
  private boolean takesClass;

  private ProgramFunction(
      Statement.FunctionDef definition,
      Scope scope,
      Optional<ProgramClass> owner,
      Binding binding) {
    this.name = definition.name();
    this.parameters = definition.parameters();
    this.body = definition.body();
    this.lambdaBody = Optional.empty();
    this.scope = scope;
    this.owner = owner;
    this.binding = binding;
    this.definition = Optional.of(definition);
    this.generator = yields(definition.body());
  }

  private ProgramFunction(Expression.Lambda lambda, Scope scope) {
    this.name = "<lambda>";
    this.parameters = lambda.parameters();
    this.body = List.of();
    this.lambdaBody = Optional.of(lambda.body());
    this.scope = scope;
    this.owner = Optional.empty();
    this.binding = Binding.FUNCTION;
    this.definition = Optional.empty();
    this.generator = false;
  }

  public static ProgramFunction function(Statement.FunctionDef definition, Scope scope) {
    return new ProgramFunction(definition, scope, Optional.empty(), Binding.FUNCTION);
  }

  public static ProgramFunction method(
      Statement.FunctionDef definition, Scope scope, ProgramClass owner, Binding binding) {
    return new ProgramFunction(definition, scope, Optional.of(owner), binding);
  }

  public static ProgramFunction lambda(Expression.Lambda lambda, Scope scope) {
    return new ProgramFunction(lambda, scope);
  }

  public String name() {
    return name;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** The statements of a {@code def}; empty for a lambda. */
  public List<Statement> body() {
    return body;
  }

  /** What a lambda returns. */
  public Optional<Expression> lambdaBody() {
    return lambdaBody;
  }

  public Scope scope() {
    return scope;
  }

  /** The class of a method. */
  public Optional<ProgramClass> owner() {
    return owner;
  }

  public Binding binding() {
    return binding;
  }

  public Optional<Statement.FunctionDef> definition() {
    return definition;
  }

  /** Whether decorators that are not Python's own may have put something else in its place. */
  public boolean isReplaced() {
    return owner.isPresent()
        && (owner.get().deleters().containsKey(name)
            || definition.stream()
                .flatMap(d -> d.decorators().stream())
                .anyMatch(d -> !isBuiltinDecorator(d)));
  }

  /** Whether a subclass has to define it. */
  public boolean isAbstract() {
    return definition.stream()
        .flatMap(d -> d.decorators().stream())
        .anyMatch(
            d ->
                d instanceof Expression.Name name && name.id().startsWith("abstract")
                    || d instanceof Expression.Attribute attribute
                        && attribute.attr().startsWith("abstract"));
  }

  private static boolean isBuiltinDecorator(Expression decorator) {
    return decorator instanceof Expression.Name name
            && Set.of(
                    "staticmethod", "classmethod", "property", "abstractmethod", "abstractproperty")
                .contains(name.id())
        || decorator instanceof Expression.Attribute attribute
            && Set.of("setter", "getter", "deleter", "abstractmethod", "abstractproperty")
                .contains(attribute.attr());
  }

  /** Whether it yields, so that a call makes a generator and runs nothing yet. */
  public boolean isGenerator() {
    return generator;
  }

  private static boolean yields(List<Statement> body) {
    boolean[] found = {false};
    Children.walkBlock(
        body,
        s -> Children.expressions(s).forEach(e -> Children.walk(e, x -> found[0] |= isYield(x))));
    return found[0];
  }

  private static boolean isYield(Expression expression) {
    return expression instanceof Expression.Yield || expression instanceof Expression.YieldFrom;
  }

  /** Whether it may be called from where its arguments cannot be seen. */
  public boolean isEscaped() {
    return escaped;
  }

  public void escape() {
    if (!escaped) {
      escaped = true;
      changed();
    }
  }

  /** Whether a class method is given the class that it is called on: it may be a subclass. */
  public boolean takesClass() {
    return takesClass;
  }

  public void takeClass() {
    takesClass = true;
  }

  /** Whether the first parameter is the object or class it is called on. */
  public boolean hasReceiver() {
    return binding == Binding.METHOD
        || binding == Binding.CLASS_METHOD
        || binding == Binding.PROPERTY;
  }

  /** The parameters that take what callers pass one by one. */
  public List<Parameters.Parameter> given() {
    List<Parameters.Parameter> all = parameters.all();
    int receivers = hasReceiver() && !all.isEmpty() ? 1 : 0;
    return all.subList(receivers, all.size()).stream()
        .filter(p -> p.kind() != Parameters.Kind.STAR && p.kind() != Parameters.Kind.DOUBLE_STAR)
        .toList();
  }
}
