package org.tfgraft.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.LineClass;
import org.tfgraft.translator.document.LineRange;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.source.SourceFile;

/**
 * A page of HTML that needs nothing else: for each kernel the document with its verdicts, the Java,
 * and the tree of names, side by side.
 */
final class DocumentPage {
  private static final String STYLE = "report.css";

  private final StudiedDocument studied;
  private final Document document;
  private final Translations translations;
  private final org.jsoup.nodes.Document page;

  DocumentPage(StudiedDocument studied, Translations translations) {
    this.studied = studied;
    this.document = studied.document();
    this.translations = translations;
    this.page = org.jsoup.nodes.Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
  }

  String html() {
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.title(document.name());
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.head().appendElement("style").appendChild(new DataNode(style()));
    header();
    int line = 1;
    for (int i = 0; i < studied.findings().size(); i++) {
      List<Finding> together = kernelFrom(i);
      i += together.size() - 1;
      int end = i + 1 == studied.findings().size() ? document.lines().size() : lastLine(together);
      section(together, line, end);
      line = end + 1;
    }
    if (studied.findings().isEmpty()) {
      lines(page.body().appendElement("section"), 1, document.lines().size());
    }
    statements();
    return page.outerHtml() + "\n";
  }

  private static String style() {
    try (InputStream css = DocumentPage.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings from one on that are of the same kernel. */
  private List<Finding> kernelFrom(int first) {
    List<Finding> together = new ArrayList<>();
    int kernel = studied.findings().get(first).kernel();
    for (int i = first; i < studied.findings().size(); i++) {
      if (studied.findings().get(i).kernel() != kernel) {
        break;
      }
      together.add(studied.findings().get(i));
    }
    return together;
  }

  private static int lastLine(List<Finding> findings) {
    Finding last = findings.get(findings.size() - 1);
    return last.snippet().output().orElse(last.snippet().lines()).last();
  }

  private void header() {
    Element header = page.body().appendElement("header");
    header.appendElement("h1").text(document.name());
    Element verdicts = header.appendElement("p");
    for (Verdict verdict : Verdict.values()) {
      long count = studied.findings().stream().filter(f -> f.verdict() == verdict).count();
      if (count > 0) {
        badge(verdicts, verdict).text(count + " " + verdict.label());
        verdicts.appendText(" ");
      }
    }
  }

  private static Element badge(Element parent, Verdict verdict) {
    return parent.appendElement("span").addClass("badge").addClass(verdict.label());
  }

  private void section(List<Finding> findings, int first, int last) {
    Element section = page.body().appendElement("section");
    section.appendElement("h2").text("Kernel " + findings.get(0).kernel());
    Element columns = section.appendElement("div").addClass("columns");
    Element shown = columns.appendElement("article").addClass("document");
    int line = first;
    for (Finding finding : findings) {
      int end = finding.snippet().output().orElse(finding.snippet().lines()).last();
      lines(shown, line, end);
      finding(shown, finding);
      line = end + 1;
    }
    lines(shown, line, last);
    java(columns.appendElement("article").addClass("java"), findings.get(0).kernel());
    names(columns.appendElement("article").addClass("names"), findings);
  }

  /** The document as it stands, each line in the colour of its class. */
  private void lines(Element parent, int first, int last) {
    if (first > last) {
      return;
    }
    Element list = parent.appendElement("div").addClass("lines");
    for (int line = first; line <= last; line++) {
      LineClass type = document.lines().get(line - 1);
      Element row =
          list.appendElement("div").addClass("line").addClass(type.name().toLowerCase(Locale.ROOT));
      row.appendElement("span").addClass("number").text(String.valueOf(line));
      row.appendElement("span").addClass("text").text(document.text().get(line - 1));
    }
  }

  private void finding(Element parent, Finding finding) {
    Element note = parent.appendElement("aside").addClass(finding.verdict().label());
    Element head = note.appendElement("p");
    badge(head, finding.verdict()).text(finding.verdict().label());
    head.appendText(" " + finding.explanation());
    Element more = note.appendElement("ul");
    if (finding.readings().compile().filter(n -> n.bitLength() > 1).isPresent()) {
      more.appendElement("li").text(finding.readings().sentence(finding.verdict()) + ".");
    }
    finding.assumptions().forEach(text -> more.appendElement("li").text("Assumed: " + text + "."));
    for (Repair repair : finding.repairs()) {
      more.appendElement("li")
          .text("Repaired, %s %d: %s.".formatted(lineWord(), repair.line(), repair.text()));
    }
    if (!more.hasText()) {
      more.remove();
    }
    if (!finding.repairs().isEmpty()) {
      folded(note, "The code as it was read", finding.source().text());
    }
    Outcome outcome = finding.outcome();
    String truth = String.join("\n", outcome.shown());
    if (!truth.isBlank() && finding.verdict() != Verdict.AGREES) {
      folded(note, "What TensorFlow 1.15.3 does", truth);
    }
  }

  private static void folded(Element parent, String title, String text) {
    Element details = parent.appendElement("details");
    details.appendElement("summary").text(title);
    details.appendElement("pre").text(text);
  }

  private String lineWord() {
    return document.format() == DocumentFormat.NOTEBOOK ? "cell" : "line";
  }

  private void java(Element parent, int number) {
    parent.appendElement("h3").text("Java");
    Optional<Kernel> kernel =
        studied.kernels().stream().filter(k -> k.number() == number).findFirst();
    String text = kernel.map(k -> k.program().text()).orElse("");
    Translation translation =
        translations.translate(new SourceFile("kernel%d.py".formatted(number), text), "");
    translation.files().forEach(file -> parent.appendElement("pre").text(file.text()));
  }

  private void names(Element parent, List<Finding> findings) {
    parent.appendElement("h3").text("Variables");
    for (Finding finding : findings) {
      List<ProgramFacts.VariableFact> variables = finding.outcome().variables();
      if (!variables.isEmpty()) {
        LineRange lines = finding.snippet().lines();
        parent
            .appendElement("h4")
            .text("%s %d to %d".formatted(lineWord(), lines.first(), lines.last()));
        ScopeTree.of(variables).addTo(parent);
      }
    }
    if (findings.stream().allMatch(f -> f.outcome().variables().isEmpty())) {
      parent.appendElement("p").addClass("none").text("None are made.");
    }
  }

  private void statements() {
    Element section = page.body().appendElement("section");
    section.appendElement("h2").text("What the text says of functions");
    Element list = section.appendElement("ul").addClass("statements");
    studied
        .statements()
        .forEach(
            statement ->
                statement
                    .differences()
                    .forEach(
                        difference -> {
                          Element item = list.appendElement("li");
                          item.appendText("%s %d: ".formatted(lineWord(), statement.line()));
                          item.appendElement("code").text(statement.text());
                          item.appendText(": " + difference + ".");
                        }));
    if (!list.hasText()) {
      section.remove();
    }
  }
}
