package org.tfgraft.translator.emit;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Web;

/**
 * The lives of variables that begin with a {@code with} or {@code for} statement and are over when
 * it is: each is a Java variable of its own, of that statement, though others have its name.
 */
final class Lives {
  /** The number of what lives on where its statement ends. */
  static final int LONG = 0;

  private final Names names;
  private final Map<Web, Integer> mentions = new HashMap<>();
  private final Map<Web, Integer> owners = new HashMap<>();
  private final Map<Statement, Integer> numbers = new IdentityHashMap<>();

  private Lives(Names names) {
    this.names = names;
  }

  static Lives of(List<Statement> body, Names names) {
    Lives lives = new Lives(names);
    lives.mentioned(body, web -> lives.mentions.merge(web, 1, Integer::sum));
    Children.walkBlock(body, lives::statement);
    return lives;
  }

  /** The number of the statement that a variable lives in, {@link #LONG} if it outlives it. */
  int of(Web web) {
    return owners.getOrDefault(web, LONG);
  }

  /** The number of a statement, {@link #LONG} if no variable lives in it alone. */
  int of(Statement statement) {
    return numbers.getOrDefault(statement, LONG);
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.With || statement instanceof Statement.For) {
      for (Web web : LocalBindings.of(statement, names)) {
        boolean own = !web.symbol().isCaptured() && !web.symbol().isParameter();
        if (own
            && !isReadBefore(web, statement)
            && !owners.containsKey(web)
            && isOver(web, statement)) {
          int number = numbers.computeIfAbsent(statement, key -> numbers.size() + 1);
          owners.put(web, number);
        }
      }
    }
  }

  /** Whether what the statement begins with reads it, as {@code locals()} reads everything. */
  private boolean isReadBefore(Web web, Statement statement) {
    Expression first =
        statement instanceof Statement.For loop
            ? loop.iterable()
            : ((Statement.With) statement).items().get(0).context();
    boolean[] found = {false};
    mentioned(first, w -> found[0] |= w.equals(web));
    return found[0];
  }

  private boolean isOver(Web web, Statement statement) {
    int[] inside = {0};
    mentioned(List.of(statement), w -> inside[0] += w.equals(web) ? 1 : 0);
    return mentions.getOrDefault(web, 0) == inside[0];
  }

  private void mentioned(List<Statement> block, Consumer<Web> action) {
    Children.walkBlock(
        block,
        statement -> {
          LocalBindings.definitions(statement, names).forEach(action);
          Children.expressions(statement).forEach(e -> mentioned(e, action));
        });
  }

  private void mentioned(Expression expression, Consumer<Web> action) {
    Children.walk(
        expression, e -> names.readBy(e).forEach(name -> names.webOf(name).ifPresent(action)));
  }
}
