package org.tfgraft.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.cli.input.Project;
import org.tfgraft.cli.input.SourceFolder;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.DiagnosticKind;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;
import org.tfgraft.translator.work.DeepThreads;

/** Calls the translator, with a stack that is large enough for the deepest program it accepts. */
public final class Translations {
  private static final DiagnosticKind INTERNAL_ERROR =
      DiagnosticKind.error(
          "internal-error",
          "internal error (%s); please report this. TFGRAFT_DEBUG=1 shows where it happened");

  private static final DiagnosticKind APART =
      DiagnosticKind.warning(
          "translated-apart",
          "translated without the other files, since translating all together failed (%s);"
              + " please report this. TFGRAFT_DEBUG=1 shows where it happened");

  private final TranslationOptions options;
  private final SourceFolder folder;
  private final Translator translator = new Translator();

  public Translations(TranslationOptions options, SourceFolder folder) {
    this.options = options;
    this.folder = folder;
  }

  /** One program with what it imports. */
  public Translation translate(SourceFile file) {
    TranslatorOptions forTranslator = options.forTranslator(options.searchPath(file), folder);
    return attempt(() -> translator.translate(file, forTranslator), e -> rejected(file, e));
  }

  /** One program with what it imports, its Java in a package of its own. */
  public Translation translate(SourceFile file, String javaPackage) {
    TranslatorOptions usual = options.forTranslator(options.searchPath(file), folder);
    TranslatorOptions forTranslator =
        new TranslatorOptions(javaPackage, usual.version(), usual.path());
    return attempt(() -> translator.translate(file, forTranslator), e -> rejected(file, e));
  }

  /** Files that belong together; those that fail together are tried one by one. */
  public Map<SourceFile, Translation> translate(Project project) {
    if (project.files().size() == 1) {
      SourceFile only = project.files().get(0).file();
      return Map.of(only, translate(only));
    }
    TranslatorOptions forTranslator =
        options.forTranslator(options.searchPath(project.root()), folder);
    return attempt(
        () -> translator.translateProject(project.files(), forTranslator),
        e -> oneByOne(project, e));
  }

  private Map<SourceFile, Translation> oneByOne(Project project, Throwable failure) {
    Map<SourceFile, Translation> all = new LinkedHashMap<>();
    for (ModuleSource source : project.files()) {
      TranslatorOptions alone = options.forTranslator(List.of(), folder);
      all.putAll(
          attempt(
              () ->
                  apart(
                      source.file(), translator.translateProject(List.of(source), alone), failure),
              e -> Map.of(source.file(), rejected(source.file(), failure))));
    }
    return all;
  }

  private static Map<SourceFile, Translation> apart(
      SourceFile file, Map<SourceFile, Translation> translated, Throwable failure) {
    Map<SourceFile, Translation> told = new LinkedHashMap<>(translated);
    told.computeIfPresent(file, (key, translation) -> translation.with(said(APART, file, failure)));
    return told;
  }

  private static List<Diagnostic> said(DiagnosticKind kind, SourceFile file, Throwable failure) {
    Diagnostics diagnostics = new Diagnostics(file);
    diagnostics.report(kind, new Span(1, 0, 1, 0), failure.getClass().getSimpleName());
    return diagnostics.asList();
  }

  private static <T> T attempt(Supplier<T> work, Function<Throwable, T> otherwise) {
    try {
      return DeepThreads.call(work);
    } catch (RuntimeException | Error failure) {
      return otherwise.apply(failure);
    }
  }

  /** A failure of the translator itself rejects this file only, so that others can go on. */
  private static Translation rejected(SourceFile file, Throwable failure) {
    if (System.getenv("TFGRAFT_DEBUG") != null) {
      throw new IllegalStateException("cannot translate " + file.name(), failure);
    }
    return Translation.rejected(said(INTERNAL_ERROR, file, failure));
  }
}
