package org.tfgraft.runtime.variable;

import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NodeDefs;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoList;
import org.tfgraft.runtime.python.PyBytes;

/** The nodes of one name scope as they are exported: without the scope in their names. */
final class ScopedNodes {
  private static final String UNBOUND = "$unbound_inputs_";

  private final String scope;
  private final boolean clearsDevices;
  private final List<String> unbound;

  /** Inputs that lie outside of the scope are added to the list. */
  ScopedNodes(String scope, boolean clearsDevices, List<String> unbound) {
    this.scope = scope;
    this.clearsDevices = clearsDevices;
    this.unbound = unbound;
  }

  /** Whether what has that name is exported with the scope. */
  static boolean isIn(String scope, String name) {
    return name.startsWith(UNBOUND) || name.startsWith(scope);
  }

  /** The messages of all operations, with the shapes of their outputs. */
  static List<Proto> of(Graph graph) {
    return graph.getOperations().stream().map(ScopedNodes::of).toList();
  }

  private static Proto of(Operation operation) {
    Proto node = NodeDefs.of(operation);
    if (operation.outputCount() > 0) {
      List<TensorShape> shapes = operation.outputs().stream().map(o -> o.shape()).toList();
      NodeDefs.write(shapes, node.map("attr").message("_output_shapes"));
    }
    return node;
  }

  Proto stripped(Proto original) {
    Proto node = original.copy();
    ProtoList inputs = node.list("input");
    List<String> names = inputs.stream().map(input -> stripped((String) input)).toList();
    inputs.clear();
    inputs.addAll(names);
    node.set("name", ScopedNames.strip(original.text("name"), scope));
    Map<Object, Object> attributes = node.map("attr").sorted();
    if (attributes.get("_class") instanceof Proto groups) {
      stripGroups(groups.message("list").list("s"));
    }
    if (node.text("op").endsWith("Enter") && attributes.get("frame_name") instanceof Proto frame) {
      frame.set("s", ScopedNames.strip(((PyBytes) frame.get("s")).text(), scope));
    }
    if (clearsDevices) {
      node.set("device", "");
    }
    return node;
  }

  private String stripped(String input) {
    String plain = input.replaceFirst("^\\^+", "");
    if (plain.startsWith(scope)) {
      return ScopedNames.strip(input, scope);
    }
    String outside = (input.startsWith("^") ? "^" : "") + UNBOUND + plain;
    unbound.add(outside);
    return outside;
  }

  private void stripGroups(ProtoList groups) {
    List<PyBytes> kept =
        groups.stream()
            .map(group -> ((PyBytes) group).text())
            .filter(group -> group.substring(group.indexOf('@') + 1).startsWith(scope))
            .map(group -> PyBytes.of(ScopedNames.strip(group, scope)))
            .toList();
    groups.clear();
    groups.addAll(kept);
  }
}
