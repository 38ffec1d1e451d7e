package org.tfgraft.cli.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.JavaSource;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;

/**
 * Small programs, translated and compiled together. The last ones are kept, since the same program
 * is run as several TensorFlows.
 */
final class TrialPrograms {
  static final String NAME = "snippet.py";

  private static final int MOST_KEPT = 100;

  private final Translations translations;
  private final ProgramCompiler compiler;
  private final String directory;
  private final Map<String, Program> kept = new LinkedHashMap<>();
  private int packages;

  /**
   * @param directory where the document is
   */
  TrialPrograms(Translations translations, ProgramCompiler compiler, String directory) {
    this.translations = translations;
    this.compiler = compiler;
    this.directory = directory;
  }

  /**
   * A program that can be run, or what is to be said of it.
   *
   * @param instead what it did, if it cannot be run
   */
  record Program(Optional<CompiledProgram> compiled, ProgramFacts instead) {}

  /** The programs of some texts. */
  Map<String, Program> of(List<String> texts) {
    Map<String, Program> programs = new LinkedHashMap<>();
    Map<String, Translation> translated = new LinkedHashMap<>();
    for (String text : texts) {
      Optional<Program> before = Optional.ofNullable(kept.get(text));
      before.or(() -> translated(text, translated)).ifPresent(it -> programs.put(text, it));
    }
    compileAll(translated)
        .forEach(
            (text, compiled) ->
                programs.put(text, new Program(compiled, ProgramFacts.uncompiled(NAME))));
    keep(programs);
    return programs;
  }

  private void keep(Map<String, Program> programs) {
    kept.keySet().removeAll(programs.keySet());
    kept.putAll(programs);
    List<String> oldest =
        kept.keySet().stream().limit(Math.max(0, kept.size() - MOST_KEPT)).toList();
    kept.keySet().removeAll(oldest);
  }

  /** What is to be said of a text that is no program; of others the Java is added to the map. */
  private Optional<Program> translated(String text, Map<String, Translation> translated) {
    Translation translation =
        translations.translate(
            new SourceFile(Path.of(directory).resolve(NAME).toString(), text),
            "trial" + packages++);
    if (!translation.isRejected()) {
      translated.put(text, translation);
      return Optional.empty();
    }
    Diagnostic error =
        translation.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    SourcePlace place = new SourcePlace(NAME, error.span().startLine());
    return Optional.of(
        new Program(Optional.empty(), ProgramFacts.rejected(NAME, error.message(), place)));
  }

  /** All in one go; one by one if Java rejects any. */
  private Map<String, Optional<CompiledProgram>> compileAll(Map<String, Translation> translated) {
    Map<String, Optional<CompiledProgram>> programs = new LinkedHashMap<>();
    if (translated.isEmpty()) {
      return programs;
    }
    List<JavaSource> sources = new ArrayList<>();
    translated.values().forEach(translation -> sources.addAll(sources(translation)));
    try {
      CompiledProgram all = compiler.compile("", sources);
      translated.forEach(
          (text, translation) ->
              programs.put(
                  text, Optional.of(new CompiledProgram(translation.mainClass(), all.classes()))));
    } catch (ProgramCompiler.JavaRejected together) {
      translated.forEach((text, translation) -> programs.put(text, compileOne(translation)));
    }
    return programs;
  }

  private Optional<CompiledProgram> compileOne(Translation translation) {
    try {
      return Optional.of(compiler.compile(translation.mainClass(), sources(translation)));
    } catch (ProgramCompiler.JavaRejected rejected) {
      return Optional.empty();
    }
  }

  private static List<JavaSource> sources(Translation translation) {
    return translation.files().stream()
        .map(java -> new JavaSource(java.qualifiedName(), java.text()))
        .toList();
  }
}
