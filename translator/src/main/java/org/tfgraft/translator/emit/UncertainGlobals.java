package org.tfgraft.translator.emit;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;

/**
 * Finds the variables of a module that may be read when they have no value: by its own statements,
 * or by a function that may run before they are bound or after they were deleted. A function may
 * run as soon as something mentions it, or mentions what mentions it.
 */
final class UncertainGlobals {
  private final ModuleContext module;
  private final Names names;
  private final Map<Symbol, Set<Symbol>> mentions = new HashMap<>();
  private final Map<Symbol, Set<Local>> reached = new HashMap<>();
  private final Set<Symbol> found = new HashSet<>();

  private UncertainGlobals(ModuleContext module) {
    this.module = module;
    this.names = module.unit().names();
  }

  /** The names in a module's own statements that stand before anything that binds them. */
  static Set<Expression> undefined(ModuleContext module) {
    List<Statement> body = module.unit().module().body();
    Set<Expression> undefined = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Symbol> bound = new HashSet<>();
    UncertainGlobals globals = new UncertainGlobals(module);
    bound.addAll(globals.boundElsewhere(body));
    for (Statement statement : body) {
      Children.walkBlock(
          List.of(statement),
          s -> LocalBindings.of(s, globals.names).forEach(w -> bound.add(w.symbol())));
      Children.walkBlock(
          List.of(statement),
          s -> Children.expressions(s).forEach(e -> globals.unbound(e, bound, undefined)));
    }
    return undefined;
  }

  /** The variables that functions bind too. */
  private List<Symbol> boundElsewhere(List<Statement> body) {
    Map<Symbol, Integer> here = new HashMap<>();
    Children.walkBlock(
        body,
        s -> LocalBindings.of(s, names).forEach(w -> here.merge(w.symbol(), 1, Integer::sum)));
    return names.module().symbols().values().stream()
        .filter(s -> here.getOrDefault(s, 0) < s.bindings())
        .toList();
  }

  private void unbound(Expression expression, Set<Symbol> bound, Set<Expression> undefined) {
    if (expression instanceof Expression.Name name) {
      names
          .webOf(name)
          .flatMap(this::global)
          .filter(l -> !bound.contains(l.symbol()))
          .ifPresent(l -> undefined.add(name));
    } else if (!(expression instanceof Expression.Lambda)
        && !(expression instanceof Expression.Comprehension)) {
      Children.of(expression).forEach(e -> unbound(e, bound, undefined));
    }
  }

  static Set<Symbol> of(ModuleContext module) {
    UncertainGlobals globals = new UncertainGlobals(module);
    List<Statement> body = module.unit().module().body();
    globals.definitions(body);
    DefiniteAssignment.uncertainGlobals(
            body,
            globals.names,
            globals::global,
            i -> WithEmitter.maySwallow(module, i),
            globals::reach)
        .forEach(l -> globals.found.add(l.symbol()));
    return globals.found;
  }

  private Optional<Local> global(Web web) {
    return web.symbol().scope().kind() == Scope.Kind.MODULE
        ? Optional.of(new Local(web.symbol(), JavaTypes.OBJECT))
        : Optional.empty();
  }

  /** Notes what the functions and classes of the module mention. */
  private void definitions(List<Statement> block) {
    Children.walkBlock(
        block,
        s -> {
          if (Children.isDefinition(s)) {
            Set<Symbol> inside =
                mentions.computeIfAbsent(
                    names.bindingOf(s).orElseThrow().symbol(), key -> new LinkedHashSet<>());
            Children.blocks(s).forEach(b -> inside(b, inside));
          }
        });
  }

  private void inside(List<Statement> block, Set<Symbol> into) {
    for (Statement statement : block) {
      for (Expression expression : Children.expressions(statement)) {
        Children.walk(expression, e -> mention(e, into));
      }
      if (statement instanceof Statement.Delete delete) {
        delete.targets().forEach(this::deleted);
      }
      Children.blocks(statement).forEach(b -> inside(b, into));
    }
  }

  private void mention(Expression expression, Set<Symbol> into) {
    for (Expression.Name name : names.readBy(expression)) {
      names.webOf(name).flatMap(this::global).ifPresent(l -> into.add(l.symbol()));
    }
  }

  /** What a function deletes may be gone whenever it is read. */
  private void deleted(Expression target) {
    Set<Symbol> symbols = new HashSet<>();
    mention(target, symbols);
    found.addAll(symbols);
  }

  private Set<Local> reach(Web web) {
    return mentions.containsKey(web.symbol())
        ? reached.computeIfAbsent(web.symbol(), this::closure)
        : Set.of();
  }

  private Set<Local> closure(Symbol from) {
    Set<Symbol> seen = new LinkedHashSet<>(Set.of(from));
    List<Symbol> open = new java.util.ArrayList<>(seen);
    while (!open.isEmpty()) {
      for (Symbol next : mentions.getOrDefault(open.remove(open.size() - 1), Set.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    Set<Local> variables = new HashSet<>();
    seen.stream()
        .filter(s -> s != from)
        .forEach(s -> variables.add(new Local(s, JavaTypes.OBJECT)));
    return variables;
  }
}
