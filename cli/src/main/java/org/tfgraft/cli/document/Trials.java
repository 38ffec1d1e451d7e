package org.tfgraft.cli.document;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tfgraft.cli.Translations;
import org.tfgraft.cli.execute.CompiledProgram;
import org.tfgraft.cli.execute.ProgramCompiler;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.cli.execute.ProgramRequest;
import org.tfgraft.cli.execute.ProgramRunner;

/**
 * Tries many small programs, each with a graph of its own. What was tried once is not tried again.
 */
final class Trials {
  /** The error of a program that was ended because it ran too long. */
  static final String TIMEOUT = "TimeoutError";

  private static final int MOST_ABANDONED = 3;

  private final TrialPrograms programs;
  private final String directory;
  private final Map<Trial, ProgramFacts> known = new HashMap<>();
  private int abandoned;

  /**
   * @param directory where the document is
   */
  Trials(Translations translations, ProgramCompiler compiler, String directory) {
    this.programs = new TrialPrograms(translations, compiler, directory);
    this.directory = directory;
  }

  /** What each of some programs does, its operations too. */
  List<ProgramFacts> run(List<Trial> trials) {
    List<Trial> unknown = trials.stream().distinct().filter(t -> !known.containsKey(t)).toList();
    Map<String, TrialPrograms.Program> all =
        programs.of(unknown.stream().map(Trial::text).distinct().toList());
    unknown.forEach(
        trial -> known.put(trial, done(Objects.requireNonNull(all.get(trial.text())), trial)));
    return trials.stream().map(known::get).toList();
  }

  private ProgramFacts done(TrialPrograms.Program program, Trial trial) {
    return program.compiled().map(it -> execute(it, trial)).orElseGet(program::instead);
  }

  /** Runs a program, which may never end: then it is left alone. */
  private ProgramFacts execute(CompiledProgram program, Trial trial) {
    if (abandoned >= MOST_ABANDONED) {
      return endless();
    }
    Limits limits = new Limits();
    ProgramRequest request =
        new ProgramRequest(
                TrialPrograms.NAME,
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
        TrialPrograms.NAME,
        "",
        Optional.of(new ProgramFacts.Failure(type, message, 0)),
        List.of(),
        List.of());
  }
}
