package org.tfgraft.cli.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NamingEvent;
import org.tfgraft.runtime.graph.NamingListener;
import org.tfgraft.runtime.python.Unsupported;

/**
 * Ends a program that runs too long or prints too much: wrong readings do. It is asked whenever the
 * program makes something in its graph or prints.
 */
final class Limits extends OutputStream implements NamingListener {
  static final Duration LONGEST = Duration.ofSeconds(4);

  private static final int LONGEST_OUTPUT = 1 << 20;
  private static final String REASON = "it runs too long or prints too much";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long end = System.nanoTime() + LONGEST.toNanos();

  /** Whether a program was ended by these limits. */
  static boolean ended(ProgramFacts facts) {
    return facts.error().filter(error -> error.message().equals(REASON)).isPresent();
  }

  synchronized String output() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] buffer, int offset, int length) {
    if (bytes.size() + length > LONGEST_OUTPUT) {
      throw new Unsupported(REASON);
    }
    check();
    bytes.write(buffer, offset, length);
  }

  @Override
  public void entered(Graph graph, NamingEvent event) {
    check();
  }

  @Override
  public void left(Graph graph, NamingEvent event) {
    check();
  }

  @Override
  public void happened(Graph graph, NamingEvent event) {
    check();
  }

  private void check() {
    if (System.nanoTime() > end) {
      throw new Unsupported(REASON);
    }
  }
}
