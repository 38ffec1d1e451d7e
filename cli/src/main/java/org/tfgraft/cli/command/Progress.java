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
    return files < MANY ? new Progress(null) : over(files, "files", streams);
  }

  static Progress overSnippets(int snippets, Streams streams) {
    return over(snippets, "snippets", streams);
  }

  private static Progress over(int count, String things, Streams streams) {
    if (!streams.errIsTerminal()) {
      return new Progress(null);
    }
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(count)
            .setTaskName(things)
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
