package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.proto.Proto;

/** Variables as VariableDef messages, and back. */
final class VariableDefs {
  private VariableDefs() {}

  static Proto of(Variable variable, String exportScope) {
    String name = variable.nameOfTensor();
    if (exportScope != null && !name.startsWith(exportScope)) {
      return null;
    }
    Proto message = Proto.of("VariableDef");
    message.set("variable_name", ScopedNames.strip(name, exportScope));
    if (variable.initialValue() != null) {
      String initial = variable.initialValue().name();
      message.set("initial_value_name", ScopedNames.strip(initial, exportScope));
    }
    String initializer = variable.initializer().name();
    message.set("initializer_name", ScopedNames.strip(initializer, exportScope));
    message.set("snapshot_name", ScopedNames.strip(variable.snapshot().name(), exportScope));
    message.set("is_resource", variable instanceof ResourceVariable);
    message.set("trainable", variable.trainable());
    message.set(
        "synchronization", (long) ((VariableSynchronization) variable.synchronization()).ordinal());
    message.set("aggregation", VariableModes.number(variable.aggregation()));
    if (variable.saveSliceInfo() != null) {
      Proto info = variable.saveSliceInfo().toProto(exportScope);
      message.message("save_slice_info_def").merge(info);
    }
    return message;
  }

  /** The elements of the current graph that a message names. */
  record Parts(Graph graph, Proto message, String importScope) {
    Object element(String field) {
      String name = message.text(field);
      return name.isEmpty()
          ? null
          : graph.asGraphElement(ScopedNames.prepend(name, importScope), true, true);
    }

    Tensor tensor(String field) {
      return (Tensor) element(field);
    }
  }

  /** The variable of the kind that the message tells of. */
  static Variable read(Proto message, String importScope) {
    return read(message, importScope, (Boolean) message.get("is_resource"));
  }

  /** The variable as one with a reference, or behind a handle. */
  static Variable read(Proto message, String importScope, boolean isResource) {
    Options modes =
        new Options()
            .with("trainable", message.get("trainable"))
            .with(
                "synchronization",
                VariableSynchronization.values()[(int) message.number("synchronization")])
            .with("aggregation", VariableAggregation.values()[(int) message.number("aggregation")]);
    VariableModes checked = VariableModes.of(modes, message.text("variable_name"));
    Parts parts = new Parts(Graph.current(), message, importScope);
    Variable variable =
        isResource ? new ResourceVariable(parts, checked) : new RefVariable(parts, checked);
    if (message.has("save_slice_info_def")) {
      variable.setSaveSliceInfo(
          SaveSliceInfo.read((Proto) message.get("save_slice_info_def"), importScope));
    }
    return variable;
  }
}
