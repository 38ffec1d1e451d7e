package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.document.Snippet;
import org.tfgraft.translator.repair.CodeRepairs;
import org.tfgraft.translator.repair.Fragment;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.SourceFile;

/**
 * The programs of documents that have to be run to know what they mean: the indentation is lost, or
 * several snippets begin anew. They are what {@code doc} finds: the same readings, and a program
 * for each kernel.
 */
public final class StudiedPrograms {
  private static final Pattern BEGINS =
      Pattern.compile("(?m)^\\s*(import tensorflow\\b|from tensorflow\\b)");

  private final Translations translations;
  private final Consumer<String> notes;

  /**
   * @param notes is told what was repaired and what was left out
   */
  public StudiedPrograms(Translations translations, Consumer<String> notes) {
    this.translations = translations;
    this.notes = notes;
  }

  /** The programs of a document, one for each kernel; none if it need not be studied. */
  public List<SourceFile> of(Document document) {
    if (!mustBeStudied(document)) {
      return List.of();
    }
    StudiedDocument studied =
        StudiedDocument.of(
            document,
            new DocumentStudy.Options(KernelMode.auto, true),
            translations,
            new ProgramCompiler(ProgramRunner.classPath()),
            done -> {});
    studied.findings().forEach(finding -> tell(document, finding));
    List<SourceFile> programs = new ArrayList<>();
    for (Kernel kernel : studied.kernels()) {
      programs.add(DocumentProgram.of(document, programs.size() + 1, kernel.openProgram()));
    }
    return programs;
  }

  private void tell(Document document, Finding finding) {
    for (Repair repair : finding.repairs()) {
      notes.accept(
          "%s:%d: repaired: %s [%s]%n"
              .formatted(document.name(), repair.line(), repair.text(), repair.kind().label()));
    }
    for (String assumption : finding.assumptions()) {
      notes.accept(
          "%s:%d: assumed: %s%n"
              .formatted(document.name(), finding.snippet().lines().first(), assumption));
    }
    finding
        .outcome()
        .error()
        .ifPresent(
            error ->
                notes.accept(
                    "%s:%d: %s ends this snippet%n"
                        .formatted(document.name(), error.line(), error.type())));
  }

  private static boolean mustBeStudied(Document document) {
    List<Snippet> snippets = document.snippets();
    boolean several = snippets.stream().filter(it -> BEGINS.matcher(it.text()).find()).count() > 1;
    return document.format() != DocumentFormat.NOTEBOOK
        && (several || snippets.stream().anyMatch(StudiedPrograms::hasLostIndentation));
  }

  private static boolean hasLostIndentation(Snippet snippet) {
    CodeRepairs repairs = new CodeRepairs(new StatementParser());
    return !Fragment.of(repairs.repair(snippet.code()).statements()).intact();
  }
}
