package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.translator.ast.Statement;

/** Accounts for every statement of a source file: each is in exactly one class. */
public final class Ledger {
  /** What became of a statement. */
  public enum Outcome {
    TRANSLATED,
    ASSUMED,
    LEFT_OUT,
    NOT_TRANSLATED
  }

  /** A statement's line, what became of it and why. */
  public record Entry(String file, int line, Outcome outcome, String reason) {}

  private final String file;
  private final Map<Statement, Entry> entries = new IdentityHashMap<>();
  private final List<Statement> order = new ArrayList<>();

  Ledger(String file) {
    this.file = file;
  }

  /** Notes what became of a statement; the worst outcome counts. */
  void note(Statement statement, Outcome outcome, String reason) {
    Entry old = entries.get(statement);
    if (old == null) {
      order.add(statement);
    }
    if (old == null || outcome.ordinal() > old.outcome().ordinal()) {
      int line = statement.span().startLine();
      entries.put(statement, new Entry(file, line, outcome, reason));
    }
  }

  boolean has(Statement statement) {
    return entries.containsKey(statement);
  }

  /** All entries by line. */
  public List<Entry> entries() {
    return order.stream()
        .map(entries::get)
        .sorted(java.util.Comparator.comparingInt(Entry::line))
        .toList();
  }

  public long count(Outcome outcome) {
    return entries.values().stream().filter(e -> e.outcome() == outcome).count();
  }
}
