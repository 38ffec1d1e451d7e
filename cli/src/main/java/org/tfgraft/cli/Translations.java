package org.tfgraft.cli;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.tfgraft.cli.command.TranslationOptions;
import org.tfgraft.translator.Translation;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.source.SourceFile;

/** Calls the translator, with a stack that is large enough for the deepest program it accepts. */
public final class Translations {
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
      throw new IllegalStateException("cannot translate " + file.name(), failure.get());
    }
    return Objects.requireNonNull(result.get());
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
