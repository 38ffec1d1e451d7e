package org.tfgraft.translator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tfgraft.translator.emit.JavaSource;
import org.tfgraft.translator.emit.Ledger;
import org.tfgraft.translator.report.TypeReport;
import org.tfgraft.translator.source.Diagnostic;

/**
 * What became of a program. {@code files} are its Java classes, the one with {@code main} first,
 * and empty if the program was rejected; {@code ledger} accounts for every statement; {@code types}
 * are worked out when they are asked for, a report for each file.
 */
public record Translation(
    List<JavaSource> files,
    List<Ledger.Entry> ledger,
    TypeShare typeShare,
    int comments,
    Supplier<List<TypeReport>> types,
    List<Diagnostic> diagnostics) {
  public Translation {
    files = List.copyOf(files);
    ledger = List.copyOf(ledger);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Expressions that have a value, and those of them whose Java static type says what it is. */
  public record TypeShare(long expressions, long typed) {}

  /** A program that could not be parsed. */
  public static Translation rejected(List<Diagnostic> diagnostics) {
    return new Translation(List.of(), List.of(), new TypeShare(0, 0), 0, List::of, diagnostics);
  }

  /** Several modules as one program. */
  static Translation joined(List<Translation> modules, List<Diagnostic> diagnostics) {
    return new Translation(
        modules.stream().flatMap(m -> m.files().stream()).toList(),
        modules.stream().flatMap(m -> m.ledger().stream()).toList(),
        new TypeShare(
            modules.stream().mapToLong(m -> m.typeShare().expressions()).sum(),
            modules.stream().mapToLong(m -> m.typeShare().typed()).sum()),
        modules.stream().mapToInt(Translation::comments).sum(),
        () -> modules.stream().flatMap(m -> m.types().get().stream()).toList(),
        diagnostics);
  }

  /** The same, with something else to be said of it. */
  public Translation with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new Translation(files, ledger, typeShare, comments, types, all);
  }

  /** Whether the program could not be parsed. */
  public boolean isRejected() {
    return files.isEmpty();
  }

  /** The class to run. */
  public String mainClass() {
    return files.get(0).qualifiedName();
  }

  /** Whether something in it is not supported. */
  public boolean hasUnsupported() {
    return ledger.stream().anyMatch(e -> e.outcome() == Ledger.Outcome.NOT_TRANSLATED);
  }
}
