package org.tfgraft.runtime.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Traceback;

/** The parts of TensorFlow's error messages that say where a node was made. */
final class NodeErrors {
  private NodeErrors() {}

  /** {@code [[node add (defined at p.py:3) ]]} and where its inputs come from. */
  static String location(Operation operation) {
    String own = definedAt(operation);
    StringBuilder text = new StringBuilder("\n\t [[" + node(operation) + "]]");
    Set<String> lines = new LinkedHashSet<>(List.of(own));
    StringBuilder sources = new StringBuilder();
    Set<Operation> inputs = new LinkedHashSet<>();
    for (Tensor input : operation.inputList()) {
      inputs.add(input.op());
    }
    inputs.addAll(operation.controlInputList());
    for (Operation input : inputs) {
      String line = definedAt(input);
      if (lines.add(line)) {
        sources
            .append(sources.isEmpty() ? " " : "\t\n ")
            .append(input.name())
            .append(line.stripTrailing());
      }
    }
    if (!sources.isEmpty()) {
      text.append("\n\nErrors may have originated from an input operation.\n")
          .append("Input Source operations connected to node ")
          .append(operation.name())
          .append(":\n")
          .append(sources);
    }
    return text.toString();
  }

  /** {@code node add (defined at p.py:3) }. */
  static String node(Operation operation) {
    return "node " + operation.name() + definedAt(operation);
  }

  private static String definedAt(Operation operation) {
    List<Traceback.Frame> frames = operation.traceback().frames();
    if (frames.isEmpty()) {
      return " ";
    }
    Traceback.Frame frame = frames.get(frames.size() - 1);
    return " (defined at " + frame.file() + ":" + frame.line() + ") ";
  }

  static String originalStackTrace(Operation operation) {
    return "\n\nOriginal stack trace for '"
        + operation.name()
        + "':\n"
        + operation.traceback().text();
  }
}
