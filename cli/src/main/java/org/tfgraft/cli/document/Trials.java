package org.tfgraft.cli.document;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.JavaSource;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.ProgramRunner;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;

/**
 * Tries many small programs: translates each, compiles them together, runs each with a graph of its
 * own. What was tried once is not tried again.
 */
final class Trials {
  /** The error of a program that was ended because it ran too long. */
  static final String TIMEOUT = "TimeoutError";

  private static final String PROGRAM = "snippet.py";
  private static final int MOST_ABANDONED = 3;

  private final Translations translations;
  private final ProgramCompiler compiler;
  private final String directory;
  private final Map<Trial, ProgramFacts> known = new HashMap<>();
  private int packages;
  private int abandoned;

  /**
   * @param directory where the document is
   */
  Trials(Translations translations, ProgramCompiler compiler, String directory) {
    this.translations = translations;
    this.compiler = compiler;
    this.directory = directory;
  }

  ProgramFacts run(Trial trial) {
    return run(List.of(trial)).get(0);
  }

  /** What each of some programs does, its operations too. */
  List<ProgramFacts> run(List<Trial> trials) {
    List<Trial> unknown = trials.stream().distinct().filter(t -> !known.containsKey(t)).toList();
    Map<Trial, CompiledProgram> compiled = compile(unknown);
    compiled.forEach((trial, program) -> known.put(trial, execute(program, trial)));
    return trials.stream().map(trial -> known.getOrDefault(trial, uncompiled())).toList();
  }

  private ProgramFacts uncompiled() {
    return ProgramFacts.uncompiled(PROGRAM);
  }

  private Map<Trial, CompiledProgram> compile(List<Trial> trials) {
    Map<Trial, Translation> translated = new LinkedHashMap<>();
    for (Trial trial : trials) {
      Translation translation =
          translations.translate(
              new SourceFile(Path.of(directory).resolve(PROGRAM).toString(), trial.text()),
              "trial" + packages++);
      if (translation.isRejected()) {
        Diagnostic error =
            translation.diagnostics().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .orElseThrow();
        known.put(
            trial,
            ProgramFacts.rejected(
                PROGRAM, error.message(), new SourcePlace(PROGRAM, error.span().startLine())));
      } else {
        translated.put(trial, translation);
      }
    }
    return compileAll(translated);
  }

  /** All in one go; one by one if Java rejects any. */
  private Map<Trial, CompiledProgram> compileAll(Map<Trial, Translation> translated) {
    Map<Trial, CompiledProgram> programs = new LinkedHashMap<>();
    if (translated.isEmpty()) {
      return programs;
    }
    List<JavaSource> sources = new ArrayList<>();
    translated.values().forEach(translation -> sources.addAll(sources(translation)));
    try {
      CompiledProgram all = compiler.compile("", sources);
      translated.forEach(
          (trial, translation) ->
              programs.put(trial, new CompiledProgram(translation.mainClass(), all.classes())));
    } catch (ProgramCompiler.JavaRejected together) {
      translated.forEach(
          (trial, translation) ->
              compileOne(translation).ifPresent(program -> programs.put(trial, program)));
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

  /** Runs a program, which may never end: then it is left alone. */
  private ProgramFacts execute(CompiledProgram program, Trial trial) {
    if (abandoned >= MOST_ABANDONED) {
      return endless();
    }
    Limits limits = new Limits();
    ProgramRequest request =
        new ProgramRequest(
                PROGRAM,
                directory,
                trial.computes()
                    ? ProgramRequest.Evaluation.FULL
                    : ProgramRequest.Evaluation.GRAPH_ONLY,
                ProgramRequest.Operations.LISTED,
                List.of())
            .withVersion(trial.version())
            .withText(trial.text());
    CompletableFuture<ProgramFacts> result =
        CompletableFuture.supplyAsync(
            () ->
                new ProgramRunner(limits, OutputStream.nullOutputStream())
                    .run(program, request, limits)
                    .facts());
    try {
      ProgramFacts facts = result.get(2 * Limits.LONGEST.toSeconds(), TimeUnit.SECONDS);
      return (Limits.ended(facts) ? endless() : facts).withStdout(limits.output());
    } catch (TimeoutException e) {
      abandoned++;
      return endless();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      return failed("MemoryError", String.valueOf(e.getMessage()));
    }
  }

  private static ProgramFacts endless() {
    return failed(
        TIMEOUT, "it had not ended after %d seconds".formatted(Limits.LONGEST.toSeconds()));
  }

  private static ProgramFacts failed(String type, String message) {
    return new ProgramFacts(
        PROGRAM, "", Optional.of(new ProgramFacts.Failure(type, message, 0)), List.of(), List.of());
  }
}
