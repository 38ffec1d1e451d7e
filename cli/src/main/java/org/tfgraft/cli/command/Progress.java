package org.tfgraft.cli.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tfgraft.cli.Streams;

/** A bar on standard error while many files are read, if a person looks on. */
final class Progress implements AutoCloseable {
  private static final int MANY = 20;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress over(int files, Streams streams) {
    if (files < MANY || !streams.errIsTerminal()) {
      return new Progress(null);
    }
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(files)
            .setTaskName("files")
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, 80))
            .clearDisplayOnFinish()
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
