package org.tfgraft.translator.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;

/**
 * Opens a scope for the module and for each function, lambda, class and comprehension, and notes
 * which names each binds and where each name occurs.
 */
final class ScopeBuilder {
  /** A node that names something, and the scope it stands in. */
  record Occurrence(Object node, String id, Scope scope, boolean binding, boolean called) {}

  private static final Set<String> NAME_SPACES = Set.of("locals", "globals", "vars", "dir");

  private final Names names;
  private final Map<Scope, List<Occurrence>> shown = new HashMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();

  /** Arguments of calls: a generator expression among them is taken to be used up at once. */
  private final Set<Expression> consumed = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Expression> callees = Collections.newSetFromMap(new IdentityHashMap<>());
  private Scope scope;
  private int loops;

  private ScopeBuilder(Scope module) {
    this.scope = module;
    this.names = new Names(module);
  }

  /** The scopes of a module, with all its occurrences in source order. */
  static Result build(PythonModule module) {
    Scope top = new Scope(Scope.Kind.MODULE, "<module>", Optional.empty());
    ScopeBuilder builder = new ScopeBuilder(top);
    builder.block(module.body());
    builder.showNameSpaces(top);
    return new Result(builder.names, builder.occurrences);
  }

  /** What the builder found. */
  record Result(Names names, List<Occurrence> occurrences) {}

  private void block(List<Statement> statements) {
    statements.forEach(this::declare);
    statements.forEach(this::statement);
  }

  /** Global and nonlocal declarations hold for the whole scope, wherever they stand. */
  private void declare(Statement statement) {
    if (statement instanceof Statement.Global global) {
      global
          .names()
          .forEach(
              id -> {
                scope.declareGlobal(id);
                scope.module().bind(id);
              });
    } else if (statement instanceof Statement.Nonlocal nonlocal) {
      nonlocal.names().forEach(scope::declareNonlocal);
    } else if (!Children.isDefinition(statement)) {
      Children.blocks(statement).forEach(b -> b.forEach(this::declare));
    }
  }

  private void statement(Statement statement) {
    boolean loop = statement instanceof Statement.For || statement instanceof Statement.While;
    loops += loop ? 1 : 0;
    statementInside(statement);
    loops -= loop ? 1 : 0;
  }

  private void statementInside(Statement statement) {
    if (statement instanceof Statement.FunctionDef function) {
      function(function);
    } else if (statement instanceof Statement.ClassDef type) {
      classDef(type);
    } else if (statement instanceof Statement.Import imports) {
      imports.names().forEach(a -> bind(a, a.asName().orElse(firstPart(a.name()))));
    } else if (statement instanceof Statement.ImportFrom imports) {
      imports.names().stream()
          .filter(a -> !a.name().equals("*") && !imports.module().equals("__future__"))
          .forEach(a -> bind(a, a.asName().orElse(a.name())));
    } else {
      simple(statement);
    }
  }

  private static String firstPart(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  private void simple(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      read(assign.value());
      assign.targets().forEach(this::target);
    } else if (statement instanceof Statement.AugAssign assign) {
      read(assign.target());
      read(assign.value());
      target(assign.target());
    } else if (statement instanceof Statement.AnnAssign assign) {
      assign.value().ifPresent(this::read);
      target(assign.target());
    } else if (statement instanceof Statement.For loop) {
      read(loop.iterable());
      target(loop.target());
    } else if (statement instanceof Statement.With with) {
      for (Statement.WithItem item : with.items()) {
        read(item.context());
        item.target().ifPresent(this::target);
      }
    } else if (statement instanceof Statement.Delete delete) {
      delete.targets().forEach(this::target);
    } else if (statement instanceof Statement.Try tryStatement) {
      tryBlocks(tryStatement);
      return;
    } else {
      Children.expressions(statement).forEach(this::read);
    }
    Children.blocks(statement).forEach(b -> b.forEach(this::statement));
  }

  private void tryBlocks(Statement.Try statement) {
    statement.body().forEach(this::statement);
    for (Statement.ExceptHandler handler : statement.handlers()) {
      handler.type().ifPresent(this::read);
      handler.target().ifPresent(this::target);
      handler.body().forEach(this::statement);
    }
    statement.orElse().forEach(this::statement);
    statement.finalBody().forEach(this::statement);
  }

  /** What decorators make of a function is bound when its body has been closed over. */
  private void function(Statement.FunctionDef function) {
    function.decorators().forEach(this::read);
    Children.expressions(function).stream().skip(function.decorators().size()).forEach(this::read);
    boolean decorated = !function.decorators().isEmpty();
    if (!decorated) {
      bind(function, function.name());
    }
    within(
        function,
        new Scope(Scope.Kind.FUNCTION, function.name(), Optional.of(scope)),
        () -> {
          parameters(function.parameters());
          block(function.body());
        });
    if (decorated) {
      bind(function, function.name());
    }
  }

  private void classDef(Statement.ClassDef type) {
    Children.expressions(type).forEach(this::read);
    within(
        type,
        new Scope(Scope.Kind.CLASS, type.name(), Optional.of(scope)),
        () -> block(type.body()));
    bind(type, type.name());
  }

  private void within(Object node, Scope inner, Runnable action) {
    Scope outer = scope;
    int outerLoops = loops;
    names.putScope(node, inner);
    scope = inner;
    loops = 0;
    action.run();
    showNameSpaces(inner);
    scope = outer;
    loops = outerLoops;
  }

  private void parameters(Parameters parameters) {
    for (Parameters.Parameter parameter : parameters.all()) {
      bind(parameter, parameter.name());
      scope.bind(parameter.name()).makeParameter();
    }
  }

  private void target(Expression target) {
    Targets.split(target, name -> bind(name, name.id()), this::read);
  }

  private void bind(Object node, String id) {
    Symbol symbol = scope.bind(id);
    symbol.countBinding();
    if (loops > 0) {
      symbol.makeUnstable();
    }
    occurrences.add(new Occurrence(node, id, scope, true, false));
  }

  private void read(Expression expression) {
    if (expression instanceof Expression.Name name) {
      occurrences.add(new Occurrence(name, name.id(), scope, false, callees.contains(name)));
      if (name.id().equals("super")) {
        superName(name);
      }
    } else if (expression instanceof Expression.Lambda lambda) {
      Children.of(lambda).stream().filter(e -> e != lambda.body()).forEach(this::read);
      within(
          lambda,
          new Scope(Scope.Kind.LAMBDA, "<lambda>", Optional.of(scope)),
          () -> {
            parameters(lambda.parameters());
            read(lambda.body());
          });
    } else if (expression instanceof Expression.Comprehension comprehension) {
      boolean later = comprehension.kind() == Expression.ComprehensionKind.GENERATOR;
      comprehension(comprehension, later && !consumed.contains(comprehension));
    } else if (expression instanceof Expression.Call call) {
      callees.add(call.callee());
      nameSpace(call);
      call.arguments().forEach(a -> consumed.add(a.value()));
      Children.of(call).forEach(this::read);
    } else if (expression instanceof Expression.NamedExpression named) {
      read(named.value());
      walrus(named.target());
    } else {
      Children.of(expression).forEach(this::read);
    }
  }

  /** {@code locals()} and its like read all variables of a scope, without naming them. */
  private void nameSpace(Expression.Call call) {
    boolean shows =
        call.callee() instanceof Expression.Name name
            && NAME_SPACES.contains(name.id())
            && call.arguments().isEmpty();
    if (shows) {
      boolean global = ((Expression.Name) call.callee()).id().equals("globals");
      shown
          .computeIfAbsent(global ? scope.module() : scope, key -> new ArrayList<>())
          .add(new Occurrence(call, "", scope, false, false));
    }
  }

  /** The names that a scope has bound, where calls show them. */
  private void showNameSpaces(Scope of) {
    for (Occurrence call : shown.getOrDefault(of, List.of())) {
      List<Expression.Name> all = new ArrayList<>();
      for (String id : of.symbols().keySet()) {
        Expression.Name name = new Expression.Name(((Expression) call.node()).span(), id);
        all.add(name);
        occurrences.add(new Occurrence(name, id, call.scope(), false, false));
      }
      names.putNameSpace((Expression) call.node(), all);
    }
  }

  /** {@code super()} reads the class around it, without naming it. */
  private void superName(Expression.Name name) {
    Optional<Scope> at = Optional.of(scope);
    while (at.isPresent() && at.get().kind() != Scope.Kind.CLASS) {
      at = at.get().parent();
    }
    at.ifPresent(
        type -> {
          Expression.Name className = new Expression.Name(name.span(), type.name());
          names.putSuperClass(name, className);
          occurrences.add(new Occurrence(className, type.name(), scope, false, false));
        });
  }

  private void walrus(Expression.Name name) {
    Scope inner = scope;
    while (scope.kind() == Scope.Kind.COMPREHENSION) {
      scope = scope.parent().orElseThrow();
    }
    bind(name, name.id());
    scope = inner;
  }

  private void comprehension(Expression.Comprehension comprehension, boolean later) {
    read(comprehension.generators().get(0).iterable());
    String name =
        switch (comprehension.kind()) {
          case LIST -> "<listcomp>";
          case SET -> "<setcomp>";
          case DICT -> "<dictcomp>";
          case GENERATOR -> "<genexpr>";
        };
    Scope inner = new Scope(Scope.Kind.COMPREHENSION, name, Optional.of(scope));
    if (later) {
      inner.runLater();
    }
    within(
        comprehension,
        inner,
        () -> {
          boolean first = true;
          for (Expression.Generator generator : comprehension.generators()) {
            if (!first) {
              read(generator.iterable());
            }
            first = false;
            target(generator.target());
            generator.conditions().forEach(this::read);
          }
          comprehension.key().ifPresent(this::read);
          read(comprehension.element());
        });
  }
}
