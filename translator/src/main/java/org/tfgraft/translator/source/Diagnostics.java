package org.tfgraft.translator.source;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the stages have to say about one file. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.<Diagnostic>comparingInt(d -> d.span().startLine())
          .thenComparingInt(d -> d.span().startColumn());

  private final SourceFile file;
  private final Set<Diagnostic> all = new LinkedHashSet<>();

  public Diagnostics(SourceFile file) {
    this.file = file;
  }

  /** Reports something; the same thing at the same place is reported once. */
  public void report(DiagnosticKind kind, Span span, Object... arguments) {
    all.add(new Diagnostic(kind, file, span, kind.format(arguments)));
  }

  public void addAll(Diagnostics others) {
    all.addAll(others.all);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** Everything reported, in the order of the text. */
  public List<Diagnostic> asList() {
    return all.stream().sorted(BY_PLACE).toList();
  }
}
