package org.tfgraft.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.source.DiagnosticKind;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;

/** Calls the translator, with a stack that is large enough for the deepest program it accepts. */
public final class Translations {
  private static final DiagnosticKind INTERNAL_ERROR =
      DiagnosticKind.error(
          "internal-error",
          "internal error (%s); please report this. TFGRAFT_DEBUG=1 shows where it happened");
  private static final long STACK_SIZE = 512L << 20;

  private final TranslationOptions options;
  private final Translator translator = new Translator();

  public Translations(TranslationOptions options) {
    this.options = options;
  }

  public Translation translate(SourceFile file) {
    AtomicReference<Translation> result = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> result.set(translator.translate(file, options.forTranslator(file))),
            "translator",
            STACK_SIZE);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    join(thread);
    if (failure.get() != null) {
      return rejected(file, failure.get());
    }
    return Objects.requireNonNull(result.get());
  }

  /** A failure of the translator itself rejects this file only, so that others can go on. */
  private static Translation rejected(SourceFile file, Throwable failure) {
    if (System.getenv("TFGRAFT_DEBUG") != null) {
      throw new IllegalStateException("cannot translate " + file.name(), failure);
    }
    Diagnostics diagnostics = new Diagnostics(file);
    diagnostics.report(INTERNAL_ERROR, new Span(1, 0, 1, 0), failure.getClass().getSimpleName());
    return new Translation(
        List.of(), List.of(), new Translation.TypeShare(0, 0), 0, diagnostics.asList());
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
