package org.tfgraft.cli.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.cli.naming.Entry;
import org.tfgraft.cli.naming.NamingLog;
import org.tfgraft.cli.naming.Place;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NamingEvent;
import org.tfgraft.runtime.graph.NamingListener;
import org.tfgraft.runtime.python.Traceback;

/** Writes down, with the lines of the program, what the runtime tells of its naming. */
final class NamingRecorder implements NamingListener {
  private final Map<Graph, GraphNaming> graphs = new IdentityHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Traceback.Frame, Place.Frame> frames = new HashMap<>();
  private final SourceStatements statements;

  /** A recorder of a program in that directory. */
  NamingRecorder(String directory) {
    statements = new SourceStatements(directory);
  }

  /** What was told until now. */
  NamingLog log() {
    return new NamingLog(entries);
  }

  @Override
  public void entered(Graph graph, NamingEvent event) {
    naming(graph).note(event, here());
  }

  @Override
  public void left(Graph graph, NamingEvent event) {
    naming(graph).leave(event);
  }

  @Override
  public void happened(Graph graph, NamingEvent event) {
    naming(graph).note(event, here());
  }

  private GraphNaming naming(Graph graph) {
    GraphNaming known = graphs.get(graph);
    if (known == null) {
      known = new GraphNaming(graphs.size(), entries);
      graphs.put(graph, known);
    }
    return known;
  }

  private Place here() {
    return new Place(Traceback.current().frames().stream().map(this::frame).toList());
  }

  private Place.Frame frame(Traceback.Frame frame) {
    return frames.computeIfAbsent(frame, statements::frame);
  }
}
