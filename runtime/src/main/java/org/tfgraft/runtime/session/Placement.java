package org.tfgraft.runtime.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;

/**
 * Whether every operation of a graph can be where it wants to be. There is one device, the CPU of
 * this machine; operations that stay together want what any of them wants. As in TensorFlow the
 * whole graph is placed, not what a run needs, and constants and the like come last.
 */
final class Placement {
  private static final String DEVICE = "/job:localhost/replica:0/task:0/device:CPU:0";
  private static final String COLOCATION = "loc:@";

  private final boolean soft;
  private final Map<Operation, Operation> group = new HashMap<>();
  private final Map<Operation, DeviceSpec> wanted = new HashMap<>();
  private final Map<String, DeviceSpec> parsed = new HashMap<>();
  private long placed;

  /** Where only the kind of device is missing, a soft placement takes another. */
  Placement(boolean soft) {
    this.soft = soft;
  }

  /** Places what the graph has gained since the last call, or throws TensorFlow's error. */
  void place(Graph graph) {
    if (graph.version() == placed) {
      return;
    }
    List<Operation> operations = graph.getOperations();
    group.clear();
    wanted.clear();
    operations.forEach(operation -> join(graph, operation));
    operations.stream().filter(ColocationReport::isResource).forEach(this::want);
    operations.stream().filter(o -> !ColocationReport.isResource(o)).forEach(this::want);
    List<Operation> generators = new ArrayList<>();
    for (Operation operation : operations) {
      if (isGenerator(operation)) {
        generators.add(operation);
      } else {
        check(operation);
      }
    }
    generators.forEach(this::check);
    placed = graph.version();
  }

  /** Operations that want to be elsewhere have to go where their variable is. */
  private void want(Operation operation) {
    if (!operation.device().isEmpty()) {
      wanted.merge(
          root(operation),
          spec(operation),
          (before, own) -> {
            DeviceSpec merged = before.makeMergedSpec(own);
            return merged.equals(own.makeMergedSpec(before)) ? merged : before;
          });
    }
  }

  private List<Operation> members(Operation operation) {
    return operation.graph().getOperations().stream()
        .filter(member -> root(member) == root(operation))
        .toList();
  }

  private void join(Graph graph, Operation operation) {
    if (operation.attributes().get("_class") instanceof List<?> names) {
      for (Object name : names) {
        Operation other =
            name instanceof String text && text.startsWith(COLOCATION)
                ? graph.find(text.substring(COLOCATION.length()))
                : null;
        if (other != null) {
          join(operation, other);
        }
      }
    }
    for (Tensor input : operation.inputList()) {
      if (input.dtype() == DType.RESOURCE) {
        join(operation, input.op());
      }
    }
  }

  private void join(Operation one, Operation other) {
    if (root(one) != root(other)) {
      group.put(root(one), root(other));
    }
  }

  private Operation root(Operation operation) {
    Operation root = operation;
    while (group.containsKey(root)) {
      root = group.get(root);
    }
    return root;
  }

  private DeviceSpec spec(Operation operation) {
    return parsed.computeIfAbsent(operation.device(), DeviceSpec::parse);
  }

  private static boolean isGenerator(Operation operation) {
    return operation.inputList().isEmpty()
        && operation.outputCount() == 1
        && !operation.output(0).dtype().isReference();
  }

  private void check(Operation operation) {
    DeviceSpec all = wanted.get(root(operation));
    if (all == null || isHere(all)) {
      return;
    }
    String start = "Cannot assign a device for operation " + operation.name() + ": ";
    if (spec(operation).equals(all)) {
      throw new InvalidArgumentError(null, null, start + explicit(operation, all));
    }
    throw new InvalidArgumentError(
        operation.nodeDef(), operation, start + incompatible(operation, all));
  }

  private boolean isHere(DeviceSpec device) {
    boolean type =
        device.deviceType() == null || device.deviceType().equalsIgnoreCase("CPU") || soft;
    return type
        && (device.job() == null || device.job().equals("localhost"))
        && isFirst(device.replica())
        && isFirst(device.task())
        && (soft || isFirst(device.deviceIndex()));
  }

  private static boolean isFirst(Long index) {
    return index == null || index == 0;
  }

  private static String explicit(Operation operation, DeviceSpec device) {
    boolean gpu = "gpu".equalsIgnoreCase(device.deviceType());
    return NodeErrors.node(operation)
        + " was explicitly assigned to "
        + operation.device()
        + " but available devices are [ "
        + DEVICE
        + " ]. Make sure the device specification refers to a valid device."
        + (gpu ? " The requested device appears to be a GPU, but CUDA is not enabled." : "")
        + "\n\t [["
        + operation.name()
        + "]]"
        + NodeErrors.sources(operation);
  }

  private String incompatible(Operation operation, DeviceSpec device) {
    return "Could not satisfy explicit device specification '"
        + operation.device()
        + "' because the node "
        + NodeErrors.node(operation).stripTrailing()
        + " placed on device "
        + NodeErrors.devices(operation)
        + "  was colocated with a group of nodes that required incompatible device '"
        + device.string()
        + "'. All available devices ["
        + DEVICE
        + "]. "
        + new ColocationReport(members(operation), device).text()
        + NodeErrors.location(operation)
        + NodeErrors.colocations(operation);
  }
}
