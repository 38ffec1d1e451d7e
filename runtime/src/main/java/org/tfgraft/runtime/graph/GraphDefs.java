package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.proto.Proto;

/** Graphs as GraphDef messages. */
final class GraphDefs {
  /** The version of TensorFlow 1.15's graphs. */
  static final long PRODUCER = 134;

  private GraphDefs() {}

  static Proto of(Graph graph, boolean addShapes) {
    Proto message = Proto.of("GraphDef");
    for (Operation operation : graph.getOperations()) {
      Proto node = message.list("node").addMessage().copyFrom(NodeDefs.serialized(operation));
      if (addShapes && operation.outputCount() > 0) {
        Proto shapes = node.map("attr").message("_output_shapes").message("list");
        operation
            .outputs()
            .forEach(
                output -> TensorProtos.write(output.shape(), shapes.list("shape").addMessage()));
      }
    }
    message.message("versions").set("producer", PRODUCER);
    return message;
  }
}
