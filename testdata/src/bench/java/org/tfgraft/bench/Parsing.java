package org.tfgraft.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Text to tree: megabytes per second of a large module made of all cases. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class Parsing {
  private static final int REPETITIONS = 10;
  private SourceFile module = new SourceFile("", "");

  /** What was parsed. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Text {
    public double megabytes;
  }

  @Setup
  public void read() throws IOException {
    String once =
        Programs.all().stream()
            .filter(program -> !program.text().contains("# Python 2"))
            .map(SourceFile::text)
            .collect(Collectors.joining("\n"));
    module = new SourceFile("module.py", once.repeat(REPETITIONS));
  }

  @Benchmark
  public PythonModule parse(Text text) {
    text.megabytes += module.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
    return PythonAstParser.parse(
        module, Optional.of(PythonVersion.PYTHON_3), new Diagnostics(module));
  }
}
