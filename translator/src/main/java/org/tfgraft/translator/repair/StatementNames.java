package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/**
 * The names that a statement without its block reads and binds.
 *
 * @param uses names that it reads where it stands
 * @param binds names that it binds where it stands
 * @param parameters names that only its block knows: the parameters of a function
 */
public record StatementNames(Set<String> uses, Set<String> binds, List<String> parameters) {
  static final StatementNames NONE = new StatementNames(Set.of(), Set.of(), List.of());

  /** The names of a statement; those of nothing if it is not Python. */
  public static StatementNames of(CodeStatement statement) {
    if (statement.kind() == CodeStatement.Kind.DECORATOR) {
      return statement.tree().map(StatementNames::ofDecorators).orElse(NONE);
    }
    return of(statement.trees(), statement.keyword());
  }

  private static StatementNames ofDecorators(Statement tree) {
    Collector names = new Collector();
    if (tree instanceof Statement.FunctionDef function) {
      function.decorators().forEach(names::use);
    }
    return names.result(List.of());
  }

  private static StatementNames of(List<Statement> trees, String keyword) {
    Collector names = new Collector();
    List<String> parameters = new ArrayList<>();
    for (Statement tree : trees) {
      names.statement(tree, keyword);
      if (tree instanceof Statement.FunctionDef function) {
        function.parameters().all().forEach(parameter -> parameters.add(parameter.name()));
      }
    }
    return names.result(parameters);
  }

  private static final class Collector {
    private final Set<String> uses = new LinkedHashSet<>();
    private final Set<String> binds = new LinkedHashSet<>();

    StatementNames result(List<String> parameters) {
      return new StatementNames(uses, binds, parameters);
    }

    void statement(Statement tree, String keyword) {
      if (tree instanceof Statement.Try attempt) {
        attempt.handlers().forEach(handler -> handler(handler, keyword));
      } else if (tree instanceof Statement.FunctionDef function) {
        binds.add(function.name());
        Children.expressions(tree).forEach(this::use);
      } else if (tree instanceof Statement.ClassDef type) {
        binds.add(type.name());
        Children.expressions(tree).forEach(this::use);
      } else if (tree instanceof Statement.Import imported) {
        imported.names().forEach(this::alias);
      } else if (tree instanceof Statement.ImportFrom imported) {
        imported.names().forEach(this::alias);
      } else if (tree instanceof Statement.Assign assign) {
        use(assign.value());
        assign.targets().forEach(this::bind);
      } else if (tree instanceof Statement.AugAssign assign) {
        use(assign.value());
        use(assign.target());
        bind(assign.target());
      } else if (tree instanceof Statement.AnnAssign assign) {
        assign.value().ifPresent(this::use);
        bind(assign.target());
      } else if (tree instanceof Statement.For loop) {
        use(loop.iterable());
        bind(loop.target());
      } else if (tree instanceof Statement.With with) {
        with.items().forEach(item -> item(item));
      } else {
        Children.expressions(tree).forEach(this::use);
      }
      // An if or try around a clause reads nothing; a block in one line belongs to the statement,
      // but what a function reads is read when it is called.
      if (!Children.isDefinition(tree)) {
        Children.blocks(tree).forEach(block -> block.forEach(inner -> statement(inner, keyword)));
      }
    }

    private void handler(Statement.ExceptHandler handler, String keyword) {
      if (keyword.equals("except")) {
        handler.type().ifPresent(this::use);
        handler.target().ifPresent(this::bind);
      }
    }

    private void item(Statement.WithItem item) {
      use(item.context());
      item.target().ifPresent(this::bind);
    }

    private void alias(Statement.Alias alias) {
      binds.add(alias.asName().orElse(alias.name().split("\\.", 2)[0]));
    }

    private void bind(Expression target) {
      if (target instanceof Expression.Name name) {
        binds.add(name.id());
      } else if (target instanceof Expression.Tuple
          || target instanceof Expression.ListLiteral
          || target instanceof Expression.Starred) {
        Children.of(target).forEach(this::bind);
      } else {
        use(target);
      }
    }

    void use(Expression expression) {
      if (expression instanceof Expression.Name name) {
        uses.add(name.id());
      } else if (expression instanceof Expression.NamedExpression named) {
        use(named.value());
        bind(named.target());
      } else if (expression instanceof Expression.Lambda lambda) {
        Set<String> own = new LinkedHashSet<>();
        lambda.parameters().all().forEach(p -> own.add(p.name()));
        within(own, () -> Children.of(expression).forEach(this::use));
      } else if (expression instanceof Expression.Comprehension comprehension) {
        Collector targets = new Collector();
        comprehension.generators().forEach(g -> targets.bind(g.target()));
        within(targets.binds, () -> Children.of(expression).forEach(this::use));
      } else {
        Children.of(expression).forEach(this::use);
      }
    }

    /** Names that only the expression itself knows are not read where it stands. */
    private void within(Set<String> own, Runnable action) {
      Set<String> before = Set.copyOf(uses);
      action.run();
      own.stream().filter(name -> !before.contains(name)).forEach(uses::remove);
    }
  }
}
