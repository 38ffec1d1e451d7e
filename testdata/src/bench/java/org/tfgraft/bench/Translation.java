package org.tfgraft.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tfgraft.translator.Translator;
import org.tfgraft.translator.TranslatorOptions;
import org.tfgraft.translator.source.SourceFile;

/** Text to Java: lines of Python per second, over all cases. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Translation {
  private final Translator translator = new Translator();
  private List<SourceFile> programs = List.of();

  /** What was translated. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Text {
    public long lines;
  }

  @Setup
  public void read() throws IOException {
    programs = Programs.all();
  }

  @Benchmark
  public void translate(Text text, Blackhole sink) {
    for (SourceFile program : programs) {
      text.lines += program.text().lines().count();
      sink.consume(translator.translate(program, TranslatorOptions.standard()));
    }
  }
}
