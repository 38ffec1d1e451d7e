package org.tfgraft.translator.emit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/** Docstrings become Javadoc. */
final class Docstrings {
  private Docstrings() {}

  /** The docstring at the top of a body as Javadoc text. */
  static Optional<String> of(List<Statement> body) {
    return text(body).map(Docstrings::withoutIndentation).map(Docstrings::javadoc);
  }

  private static String javadoc(String text) {
    return text.lines().map(Comments::javadoc).collect(Collectors.joining("\n"));
  }

  /** What {@code inspect.cleandoc} leaves: lines keep how far in they are among each other. */
  private static String withoutIndentation(String text) {
    int end = text.indexOf('\n') + 1;
    String rest = text.substring(end).stripTrailing().replace("\t", "        ");
    return (text.substring(0, end).strip() + "\n" + rest.stripIndent()).strip();
  }

  static Optional<String> text(List<Statement> body) {
    boolean present =
        !body.isEmpty()
            && body.get(0) instanceof Statement.ExpressionStatement statement
            && statement.value() instanceof Expression.Constant constant
            && constant.value() instanceof String;
    return present
        ? Optional.of(
            (String)
                ((Expression.Constant) ((Statement.ExpressionStatement) body.get(0)).value())
                    .value())
        : Optional.empty();
  }

  /** The body after its docstring, which goes into the ledger. */
  static List<Statement> without(List<Statement> body, ModuleContext module) {
    if (text(body).isEmpty()) {
      return body;
    }
    module.ledger().note(body.get(0), Ledger.Outcome.LEFT_OUT, "a docstring, moved to the Javadoc");
    return body.subList(1, body.size());
  }
}
