package org.tfgraft.cli.document;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.translator.document.Document;

/** A document and what is true of its snippets, ready to be told. */
public final class StudiedDocument {
  private final Document document;
  private final List<Finding> findings;

  private StudiedDocument(Document document, List<Finding> findings) {
    this.document = document;
    this.findings = List.copyOf(findings);
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
    return new StudiedDocument(
        document, new DocumentStudy(document, options, trials).study(progress));
  }

  /** One object, as the design of the command line describes it. */
  public JsonObject json() {
    return new DocumentJson(document).of(findings);
  }

  /** Sentences for a person. */
  public String text() {
    return new DocumentText(document).of(findings);
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
