package org.tfgraft.cli.document;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.claims.ApiStatement;
import org.tfgraft.translator.claims.ApiStatements;
import org.tfgraft.translator.document.Document;

/**
 * A document and what is true of it, ready to be told.
 *
 * @param findings what is known of each snippet
 * @param kernels what ran together
 * @param statements what the prose says of TensorFlow's functions
 */
public record StudiedDocument(
    Document document,
    List<Finding> findings,
    List<Kernel> kernels,
    List<ApiStatement> statements) {
  public StudiedDocument {
    findings = List.copyOf(findings);
    kernels = List.copyOf(kernels);
    statements = List.copyOf(statements);
  }

  /**
   * Studies a document: repairs its code, runs it, compares what it does with what the document
   * says.
   *
   * @param progress is told how many snippets are done
   */
  public static StudiedDocument of(
      Document document,
      DocumentStudy.Options options,
      Translations translations,
      ProgramCompiler compiler,
      IntConsumer progress) {
    Path folder = Path.of(document.name()).getParent();
    String directory = folder == null ? "" : folder.toString();
    Trials trials = new Trials(translations, compiler, directory);
    DocumentStudy study = new DocumentStudy(document, options, trials);
    List<Finding> findings = study.study(progress);
    return new StudiedDocument(
        document, findings, study.kernels(), ApiStatements.in(document, ApiTable.load()));
  }

  /** One object, as the design of the command line describes it. */
  public JsonObject json() {
    return new DocumentJson(document).of(findings, statements);
  }

  /** Sentences for a person. */
  public String text() {
    return new DocumentText(document).of(findings, statements);
  }

  /** One page of HTML that needs nothing else. */
  public String html(Translations translations) {
    return new DocumentPage(this, translations).html();
  }

  /** The repaired programs, one for each kernel, by the name of their file. */
  public Map<String, String> programs() {
    Path file = Path.of(document.name()).getFileName();
    String name = file == null ? "document" : file.toString();
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^A-Za-z0-9_]+", "_");
    Map<String, String> programs = new LinkedHashMap<>();
    for (Kernel kernel : kernels) {
      programs.put("%s_kernel%d.py".formatted(stem, kernel.number()), kernel.program().text());
    }
    return programs;
  }

  /** Whether the document is wrong about a snippet. */
  public boolean hasWrong() {
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.WRONG);
  }

  /** Whether a snippet reaches something that is not supported. */
  public boolean hasUnsupported() {
    return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.UNSUPPORTED);
  }
}
