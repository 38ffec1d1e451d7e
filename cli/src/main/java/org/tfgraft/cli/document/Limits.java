package org.tfgraft.cli.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import org.tfgraft.cli.execute.ProgramFacts;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NamingEvent;
import org.tfgraft.runtime.graph.NamingListener;
import org.tfgraft.runtime.python.Unsupported;

/**
 * Watches a program. It ends one that runs too long or prints too much, as wrong readings do: it is
 * asked whenever the program makes something in its graph or prints. Where the program prints a
 * mark that a statement runs, it adds a figure that stands for all that was made in graphs by then.
 */
final class Limits extends OutputStream implements NamingListener {
  static final Duration LONGEST = Duration.ofSeconds(4);

  /** Statements that say that they run. */
  private static final int MOST_STEPS = 20_000;

  private static final int LONGEST_OUTPUT = 1 << 20;
  private static final String REASON = "it runs too long or prints too much";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Graph, Integer> graphs = new IdentityHashMap<>();
  private int made;
  private int steps;
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
    if (length > 2 && buffer[offset] == TracedRun.MARK_BEGIN) {
      if (steps++ > MOST_STEPS) {
        throw new Unsupported(REASON);
      }
      String text = new String(buffer, offset, length, StandardCharsets.UTF_8);
      bytes.writeBytes(TracedRun.marked(text, made).getBytes(StandardCharsets.UTF_8));
    } else {
      bytes.write(buffer, offset, length);
    }
  }

  @Override
  public void entered(Graph graph, NamingEvent event) {
    happened(graph, event);
  }

  @Override
  public void left(Graph graph, NamingEvent event) {
    check();
  }

  @Override
  public void happened(Graph graph, NamingEvent event) {
    check();
    made = 31 * made + what(event).hashCode();
    made = 31 * made + graphs.computeIfAbsent(graph, g -> graphs.size());
  }

  private static Object what(NamingEvent event) {
    if (event instanceof NamingEvent.OperationMade operation) {
      return operation.operation().name() + " " + operation.operation().type();
    }
    boolean plain =
        event instanceof NamingEvent.UniqueName || event instanceof NamingEvent.NameScopeEntered;
    return plain ? event : event.getClass().getName();
  }

  private void check() {
    if (System.nanoTime() > end) {
      throw new Unsupported(REASON);
    }
  }
}
