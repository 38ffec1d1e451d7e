package org.tfgraft.runtime.session;

import java.util.HashSet;
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
    return "\n\t [[" + node(operation) + "]]" + sources(operation);
  }

  /** Where the inputs of a node come from, if not from its own line. */
  static String sources(Operation operation) {
    Set<String> lines = new HashSet<>(Set.of(definedAt(operation)));
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
    return sources.isEmpty()
        ? ""
        : "\n\nErrors may have originated from an input operation.\n"
            + "Input Source operations connected to node "
            + operation.name()
            + ":\n"
            + sources;
  }

  /** Which device blocks were open around a node when it was made. */
  static String devices(Operation operation) {
    List<String> blocks = operation.deviceBlocks();
    String creation = " were active during op '" + operation.name() + "' creation.";
    return blocks.isEmpty()
        ? "No device assignments" + creation
        : "Device assignments active during op '"
            + operation.name()
            + "' creation:\n  "
            + String.join("\n  ", blocks);
  }

  /** What TensorFlow adds about a node whose group is elsewhere. */
  static String colocations(Operation operation) {
    return "Additional information about colocations:No node-device colocations were active"
        + " during op '"
        + operation.name()
        + "' creation.\n"
        + devices(operation);
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
