package org.tfgraft.translator.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;

/**
 * Splits variables into webs: bindings that reach a common use belong together. A loop's body and a
 * {@code try}'s body count as reaching everything inside and after, which is never wrong, only
 * coarser. Variables seen by other scopes keep one web.
 */
final class WebBuilder {
  private final Names names;
  private final Map<Object, Symbol> symbols;
  private final Map<Object, Integer> definitions = new IdentityHashMap<>();
  private final List<Integer> parents = new ArrayList<>();
  private Reaching state = new Reaching();

  WebBuilder(Names names, Map<Object, Symbol> symbols) {
    this.names = names;
    this.symbols = symbols;
  }

  void build(PythonModule module, List<Object> occurrences) {
    block(module.body());
    Map<Integer, Web> webs = new HashMap<>();
    Map<Symbol, Web> whole = new HashMap<>();
    for (Object node : occurrences) {
      Symbol symbol = symbols.get(node);
      if (symbol == null) {
        continue;
      }
      Integer definition = definitions.get(node);
      if (isSplit(symbol) && definition != null) {
        Web web = webs.computeIfAbsent(root(definition), key -> symbol.newWeb());
        names.putWeb(node, web);
        whole.putIfAbsent(symbol, web);
      } else {
        names.putWeb(node, whole.computeIfAbsent(symbol, Symbol::newWeb));
      }
    }
  }

  private static boolean isSplit(Symbol symbol) {
    return !symbol.isCaptured()
        && symbol.scope().kind() != Scope.Kind.CLASS
        && symbol.scope().kind() != Scope.Kind.COMPREHENSION;
  }

  private int root(int definition) {
    int at = definition;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  private void block(List<Statement> statements) {
    statements.forEach(this::statement);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.FunctionDef function) {
      Children.expressions(function).forEach(this::read);
      define(function);
      inner(
          () -> {
            function.parameters().all().forEach(this::define);
            block(function.body());
          });
    } else if (statement instanceof Statement.ClassDef type) {
      Children.expressions(type).forEach(this::read);
      define(type);
      inner(() -> block(type.body()));
    } else if (statement instanceof Statement.Import imports) {
      imports.names().forEach(this::define);
    } else if (statement instanceof Statement.ImportFrom imports) {
      imports.names().forEach(this::define);
    } else {
      simple(statement);
    }
  }

  private void inner(Runnable action) {
    Reaching outer = state;
    state = new Reaching(outer);
    action.run();
    state = outer;
  }

  private void simple(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      read(assign.value());
      assign.targets().forEach(this::target);
    } else if (statement instanceof Statement.AugAssign assign) {
      read(assign.value());
      augmented(assign.target());
    } else if (statement instanceof Statement.AnnAssign assign) {
      assign
          .value()
          .ifPresent(
              v -> {
                read(v);
                target(assign.target());
              });
    } else if (statement instanceof Statement.If s) {
      read(s.condition());
      branches(List.of(s.body(), s.orElse()));
    } else if (statement instanceof Statement.While s) {
      loop(s, () -> read(s.condition()), s.body(), s.orElse());
    } else if (statement instanceof Statement.For s) {
      read(s.iterable());
      loop(s, () -> target(s.target()), s.body(), s.orElse());
    } else if (statement instanceof Statement.With s) {
      with(s);
    } else if (statement instanceof Statement.Try s) {
      tryStatement(s);
    } else if (statement instanceof Statement.Delete delete) {
      delete.targets().forEach(this::augmented);
    } else {
      Children.expressions(statement).forEach(this::read);
    }
  }

  /** A target that is read first: both belong to one web. */
  private void augmented(Expression target) {
    read(target);
    Targets.split(
        target,
        name -> {
          Set<Integer> before = before(name);
          Integer previous = before.isEmpty() ? null : before.iterator().next();
          define(name);
          if (previous != null) {
            union(previous, Objects.requireNonNull(definitions.get(name)));
          }
        },
        this::read);
  }

  private Set<Integer> before(Expression.Name name) {
    Symbol symbol = symbols.get(name);
    return symbol == null ? Set.of() : state.of(symbol);
  }

  private void branches(List<List<Statement>> blocks) {
    Reaching before = state;
    List<Reaching> ends = new ArrayList<>();
    for (List<Statement> block : blocks) {
      state = new Reaching(before);
      block(block);
      ends.add(state);
    }
    state = before;
    state.replaceByAny(ends, this::root);
  }

  private void loop(Statement loop, Runnable head, List<Statement> body, List<Statement> orElse) {
    addAllBindings(List.of(loop));
    Reaching around = state;
    state = new Reaching(around);
    head.run();
    block(body);
    state.addFrom(around, this::root);
    block(orElse);
    state.addFrom(around, this::root);
    around.replaceByAny(List.of(state), this::root);
    state = around;
  }

  private void with(Statement.With with) {
    for (Statement.WithItem item : with.items()) {
      read(item.context());
      item.target().ifPresent(this::target);
    }
    branches(List.of(with.body(), List.of()));
  }

  private void tryStatement(Statement.Try statement) {
    Reaching before = state;
    state = new Reaching(before);
    block(statement.body());
    block(statement.orElse());
    List<Reaching> ends = new ArrayList<>(List.of(state));
    Reaching interrupted = new Reaching(before);
    state = interrupted;
    addAllBindings(statement.body());
    for (Statement.ExceptHandler handler : statement.handlers()) {
      state = new Reaching(interrupted);
      handler.type().ifPresent(this::read);
      handler.target().ifPresent(this::target);
      block(handler.body());
      ends.add(state);
    }
    ends.add(interrupted);
    state = before;
    state.replaceByAny(ends, this::root);
    block(statement.finalBody());
  }

  /** Lets all bindings of some statements reach what follows. */
  private void addAllBindings(List<Statement> statements) {
    Children.walkBlock(
        statements,
        statement -> {
          if (statement instanceof Statement.FunctionDef
              || statement instanceof Statement.ClassDef) {
            reach(statement);
          } else if (statement instanceof Statement.Import imports) {
            imports.names().forEach(this::reach);
          } else if (statement instanceof Statement.ImportFrom imports) {
            imports.names().forEach(this::reach);
          } else {
            boundNames(statement).forEach(this::reach);
          }
        });
  }

  private static Set<Expression.Name> boundNames(Statement statement) {
    Set<Expression.Name> bound = new LinkedHashSet<>();
    for (Expression target : targetsOf(statement)) {
      Targets.split(target, bound::add, e -> {});
    }
    for (Expression expression : Children.expressions(statement)) {
      Children.walk(
          expression,
          e -> {
            if (e instanceof Expression.NamedExpression named) {
              bound.add(named.target());
            }
          });
    }
    return bound;
  }

  private static List<Expression> targetsOf(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      return assign.targets();
    } else if (statement instanceof Statement.AugAssign assign) {
      return List.of(assign.target());
    } else if (statement instanceof Statement.AnnAssign assign) {
      return List.of(assign.target());
    } else if (statement instanceof Statement.For loop) {
      return List.of(loop.target());
    } else if (statement instanceof Statement.With with) {
      return with.items().stream().flatMap(i -> i.target().stream()).toList();
    } else if (statement instanceof Statement.Try tryStatement) {
      return tryStatement.handlers().stream().flatMap(h -> h.target().stream()).toList();
    }
    return List.of();
  }

  private void reach(Object node) {
    Symbol symbol = symbols.get(node);
    if (symbol != null) {
      state.add(symbol, definition(node));
    }
  }

  private void target(Expression target) {
    Targets.split(target, this::define, this::read);
  }

  private void define(Object node) {
    Symbol symbol = symbols.get(node);
    if (symbol != null) {
      state.put(symbol, Set.of(definition(node)));
    }
  }

  private int definition(Object node) {
    return definitions.computeIfAbsent(
        node,
        key -> {
          parents.add(parents.size());
          return parents.size() - 1;
        });
  }

  private void read(Expression expression) {
    if (expression instanceof Expression.Name name) {
      use(name);
    } else if (expression instanceof Expression.NamedExpression named) {
      // It may or may not run, so what was there before stays with it.
      read(named.value());
      reach(named.target());
    } else {
      names.nameSpaceOf(expression).forEach(this::use);
      Children.of(expression).forEach(this::read);
    }
  }

  /** All bindings that reach a use belong together, and count as one from here on. */
  private void use(Expression.Name name) {
    Set<Integer> reaching = before(name);
    if (!reaching.isEmpty()) {
      int first = reaching.iterator().next();
      reaching.forEach(other -> union(first, other));
      definitions.putIfAbsent(name, first);
      Symbol symbol = symbols.get(name);
      if (symbol != null && reaching.size() > 1) {
        state.put(symbol, Set.of(root(first)));
      }
    }
  }

  private void union(int left, int right) {
    int a = root(left);
    int b = root(right);
    parents.set(Math.max(a, b), Math.min(a, b));
  }
}
