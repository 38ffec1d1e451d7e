package org.tfgraft.translator.parse;

import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/** Imports from {@code __future__} must come first and name a feature that exists. */
final class FutureImports {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private final ParseContext context;

  FutureImports(ParseContext context) {
    this.context = context;
  }

  void check(List<Statement> body) {
    boolean first = true;
    boolean docstring = true;
    for (Statement statement : body) {
      if (statement instanceof Statement.ImportFrom from && isFuture(from)) {
        check(from, first);
      } else {
        first &= docstring && isDocstring(statement);
      }
      docstring = false;
    }
  }

  private static boolean isFuture(Statement.ImportFrom from) {
    return from.level() == 0 && from.module().equals("__future__");
  }

  private static boolean isDocstring(Statement statement) {
    return statement instanceof Statement.ExpressionStatement expression
        && expression.value() instanceof Expression.Constant constant
        && constant.value() instanceof String;
  }

  private void check(Statement.ImportFrom from, boolean first) {
    if (!first) {
      context.report(SyntaxErrors.FUTURE_PLACE, from.span());
    }
    for (Statement.Alias alias : from.names()) {
      if (!FEATURES.contains(alias.name())) {
        context.report(SyntaxErrors.UNKNOWN_FUTURE, alias.span(), alias.name());
      }
    }
  }
}
