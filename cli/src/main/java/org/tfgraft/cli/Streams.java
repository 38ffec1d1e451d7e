package org.tfgraft.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Where a run of the tool reads and writes; {@code terminals} names those of "out" and "err" that a
 * person looks at.
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, Set<String> terminals) {
  public Streams {
    terminals = Set.copyOf(terminals);
  }

  /** Text for standard output, in UTF-8. */
  public PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Text for standard error, in UTF-8. */
  public PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  public boolean outIsTerminal() {
    return terminals.contains("out");
  }

  public boolean errIsTerminal() {
    return terminals.contains("err");
  }
}
