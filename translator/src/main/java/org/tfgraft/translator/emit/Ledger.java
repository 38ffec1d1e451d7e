package org.tfgraft.translator.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;

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

  /** An entry by its line in the file, which parts of it may count otherwise. */
  private record Noted(int line, Outcome outcome, String reason) {}

  private final SourceFile file;
  private final Map<Statement, Noted> entries = new IdentityHashMap<>();
  private final List<Statement> order = new ArrayList<>();

  Ledger(SourceFile file) {
    this.file = file;
  }

  /** Notes what became of a statement; the worst outcome counts. */
  void note(Statement statement, Outcome outcome, String reason) {
    Noted old = entries.get(statement);
    if (old == null) {
      order.add(statement);
    }
    if (old == null || outcome.ordinal() > old.outcome.ordinal()) {
      entries.put(statement, new Noted(statement.span().startLine(), outcome, reason));
    }
  }

  boolean has(Statement statement) {
    return entries.containsKey(statement);
  }

  /** All entries by line. */
  public List<Entry> entries() {
    return order.stream()
        .map(entries::get)
        .sorted(Comparator.comparingInt(Noted::line))
        .map(this::entry)
        .toList();
  }

  private Entry entry(Noted noted) {
    SourcePlace place = file.place(noted.line);
    return new Entry(place.file(), place.line(), noted.outcome, noted.reason);
  }

  public long count(Outcome outcome) {
    return entries.values().stream().filter(e -> e.outcome == outcome).count();
  }
}
