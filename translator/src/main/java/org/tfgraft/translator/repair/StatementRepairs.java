package org.tfgraft.translator.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs a statement that is no Python: the fewest small changes after which it can be read. The
 * place where it cannot be read any further says which changes are worth trying.
 */
final class StatementRepairs {
  private static final int MOST_EDITS = 5;
  private static final int MOST_ATTEMPTS = 200;

  private final StatementParser parser;

  StatementRepairs(StatementParser parser) {
    this.parser = parser;
  }

  /** A text that can be read, and what was changed. */
  record Repaired(String text, List<Edits.Edit> edits) {}

  /** The repaired text; empty if a few changes are not enough. */
  Optional<Repaired> repair(String text) {
    Deque<Repaired> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(new Repaired(text, List.of()));
    int attempts = 0;
    while (!open.isEmpty() && attempts++ < MOST_ATTEMPTS) {
      Repaired next = open.remove();
      StatementParser.Parsed parsed = parser.parse(next.text());
      if (parsed.isPython()) {
        return next.edits().isEmpty() ? Optional.empty() : Optional.of(next);
      }
      if (next.edits().size() < MOST_EDITS) {
        for (Edits.Edit edit : Edits.of(next.text(), parsed.error())) {
          boolean forward =
              next.edits().isEmpty()
                  || parser.parse(edit.text()).error() >= parsed.error()
                  || parser.parse(edit.text()).isPython();
          if (forward && seen.add(edit.text())) {
            List<Edits.Edit> edits = new ArrayList<>(next.edits());
            edits.add(edit);
            open.add(new Repaired(edit.text(), edits));
          }
        }
      }
    }
    return Optional.empty();
  }
}
