package org.tfgraft.cli.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tfgraft.translator.claims.ApiStatement;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.LineClass;
import org.tfgraft.translator.document.LineRange;
import org.tfgraft.translator.repair.Repair;

/** What is known of a document, for a person who reads it in a terminal. */
final class DocumentText {
  /** The verdicts with which it is told what a snippet really does. */
  private static final Set<Verdict> TOLD =
      EnumSet.of(Verdict.WRONG, Verdict.UNDECIDED, Verdict.EARLIER_CELLS);

  private final Document document;
  private final StringBuilder text = new StringBuilder();

  DocumentText(Document document) {
    this.document = document;
  }

  String of(List<Finding> findings, List<ApiStatement> statements) {
    int number = 0;
    for (Finding finding : findings) {
      snippet(++number, finding);
    }
    for (ApiStatement statement : statements) {
      for (String difference : statement.differences()) {
        line(
            "%s:%d: %s: %s"
                .formatted(document.name(), statement.line(), statement.text(), difference));
      }
    }
    summary(findings);
    return text.toString();
  }

  private void snippet(int number, Finding finding) {
    line(
        "%s, snippet %d, %s, kernel %d, Python %d: %s"
            .formatted(
                document.name(),
                number,
                place(finding.snippet().lines()),
                finding.kernel(),
                finding.python(),
                finding.verdict().label()));
    finding.source().text().lines().forEach(code -> line("    | " + code));
    line("  " + finding.explanation());
    if (finding.readings().compile().filter(BigInteger.ONE::equals).isEmpty()) {
      line("  " + finding.readings().sentence(finding.verdict()) + ".");
    }
    finding.assumptions().forEach(assumption -> line("  assumed: " + assumption));
    for (Repair repair : finding.repairs()) {
      line(
          "  repaired, line %d: %s (%s)"
              .formatted(repair.line(), repair.text(), repair.kind().label()));
    }
    finding
        .snippet()
        .setAside()
        .forEach(
            aside ->
                line(
                    "  set aside, line %d: %s (%s)"
                        .formatted(aside.line(), aside.text(), aside.reason())));
    if (TOLD.contains(finding.verdict())) {
      truth(finding.outcome());
    }
    line("");
  }

  private void truth(Outcome outcome) {
    List<String> lines = outcome.shown();
    line(lines.isEmpty() ? "  It prints nothing." : "  What it really does:");
    lines.forEach(printed -> line("    > " + printed));
  }

  private String place(LineRange lines) {
    String word = document.format() == DocumentFormat.NOTEBOOK ? "cell" : "line";
    return lines.size() == 1
        ? "%s %d".formatted(word, lines.first())
        : "%ss %d-%d".formatted(word, lines.first(), lines.last());
  }

  private void summary(List<Finding> findings) {
    Map<String, Integer> verdicts = new TreeMap<>();
    findings.forEach(finding -> verdicts.merge(finding.verdict().label(), 1, Integer::sum));
    Map<LineClass, Integer> classes = new TreeMap<>();
    document.lines().forEach(line -> classes.merge(line, 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    verdicts.forEach((verdict, count) -> counts.add(count + " " + verdict));
    List<String> lines = new ArrayList<>();
    classes.forEach((type, count) -> lines.add(count + " " + type.name().toLowerCase(Locale.ROOT)));
    line(
        "%s: %d snippets%s"
            .formatted(
                document.name(),
                findings.size(),
                counts.isEmpty() ? "" : ": " + String.join(", ", counts)));
    line(
        "%s: %s"
            .formatted(
                document.format() == DocumentFormat.NOTEBOOK ? "cells" : "lines",
                String.join(", ", lines)));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
