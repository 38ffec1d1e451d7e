package org.tfgraft.translator.emit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/** The imports that a program expects to fail: those in the body of a matching {@code try}. */
final class ImportAttempts {
  private static final Set<String> CATCHING =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  private final Set<Statement> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private ImportAttempts() {}

  static Set<Statement> of(List<Statement> body) {
    ImportAttempts attempts = new ImportAttempts();
    attempts.block(body, false);
    return attempts.found;
  }

  private void block(List<Statement> statements, boolean attempted) {
    for (Statement statement : statements) {
      boolean imports =
          statement instanceof Statement.Import || statement instanceof Statement.ImportFrom;
      if (attempted && imports) {
        found.add(statement);
      } else if (statement instanceof Statement.Try attempt) {
        attempt(attempt, attempted);
      } else {
        Children.blocks(statement).forEach(b -> block(b, attempted));
      }
    }
  }

  private void attempt(Statement.Try statement, boolean outer) {
    boolean caught = statement.handlers().stream().anyMatch(ImportAttempts::catches);
    block(statement.body(), outer || caught);
    statement.handlers().forEach(h -> block(h.body(), outer));
    block(statement.orElse(), outer);
    block(statement.finalBody(), outer);
  }

  private static boolean catches(Statement.ExceptHandler handler) {
    if (handler.type().isEmpty()) {
      return true;
    }
    boolean[] matches = {false};
    Children.walk(
        handler.type().get(),
        e -> matches[0] |= e instanceof Expression.Name name && CATCHING.contains(name.id()));
    return matches[0];
  }
}
