package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Web;

/** The variables that a statement itself binds (not those of its blocks). */
final class LocalBindings {
  private LocalBindings() {}

  static List<Web> of(Statement statement, Names names) {
    List<Web> webs = definitions(statement, names);
    if (statement instanceof Statement.Assign s) {
      s.targets().forEach(t -> target(t, names, webs));
    } else if (statement instanceof Statement.AugAssign s) {
      target(s.target(), names, webs);
    } else if (statement instanceof Statement.AnnAssign s) {
      s.value().ifPresent(v -> target(s.target(), names, webs));
    } else if (statement instanceof Statement.For s) {
      target(s.target(), names, webs);
    } else if (statement instanceof Statement.With s) {
      s.items().forEach(i -> i.target().ifPresent(t -> target(t, names, webs)));
    } else if (statement instanceof Statement.Try s) {
      s.handlers().forEach(h -> h.target().ifPresent(t -> target(t, names, webs)));
    }
    for (Expression expression : Children.expressions(statement)) {
      Children.walk(
          expression,
          e -> {
            if (e instanceof Expression.NamedExpression named) {
              target(named.target(), names, webs);
            }
          });
    }
    return webs;
  }

  /** The variables that a definition or an import binds. */
  static List<Web> definitions(Statement statement, Names names) {
    List<Web> webs = new ArrayList<>();
    names.bindingOf(statement).ifPresent(webs::add);
    if (statement instanceof Statement.Import s) {
      s.names().forEach(a -> names.bindingOf(a).ifPresent(webs::add));
    } else if (statement instanceof Statement.ImportFrom s) {
      s.names().forEach(a -> names.bindingOf(a).ifPresent(webs::add));
    }
    return webs;
  }

  private static void target(Expression target, Names names, List<Web> webs) {
    if (target instanceof Expression.Name name) {
      names.webOf(name).ifPresent(webs::add);
    } else if (target instanceof Expression.Tuple tuple) {
      tuple.elements().forEach(e -> target(e, names, webs));
    } else if (target instanceof Expression.ListLiteral list) {
      list.elements().forEach(e -> target(e, names, webs));
    } else if (target instanceof Expression.Starred starred) {
      target(starred.value(), names, webs);
    }
  }
}
