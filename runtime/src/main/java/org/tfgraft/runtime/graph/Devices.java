package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.Traceback;

/** The open device and colocation blocks of a graph, and what they do to a new operation. */
public final class Devices {
  private List<DeviceBlock> stack = new ArrayList<>();
  private List<Operation> colocation = new ArrayList<>();

  /** Enters a device block: a string, a {@link DeviceSpec}, a function, or null to clear. */
  PyContext enter(Object nameOrFunction) {
    return enter(nameOrFunction, Traceback.current().innermost().orElse(""));
  }

  /** The same where a line of the library opens the block, of which errors tell. */
  public PyContext enter(Object nameOrFunction, String place) {
    DeviceBlock entry = DeviceBlock.of(nameOrFunction, place);
    List<DeviceBlock> inside = stack;
    int depth = inside.size();
    inside.add(entry);
    return () -> {
      if (stack != inside || stack.size() != depth + 1 || stack.get(depth) != entry) {
        throw new RuntimeError("Exiting device scope without proper scope nesting.");
      }
      stack.remove(depth);
    };
  }

  /** Enters a block whose operations stay with the given one (null: with none). */
  PyContext colocate(Operation operation, boolean ignoreExisting) {
    List<DeviceBlock> outerDevices = stack;
    List<Operation> outerColocation = colocation;
    stack = new ArrayList<>();
    colocation = new ArrayList<>(ignoreExisting ? List.of() : outerColocation);
    if (operation != null) {
      colocation.add(operation);
    }
    return () -> {
      stack = outerDevices;
      colocation = outerColocation;
    };
  }

  /** The open device blocks; of a block inside, while it is open, too. */
  record Opened(List<DeviceBlock> entries) {}

  Opened opened() {
    return new Opened(stack);
  }

  boolean isAny() {
    return !stack.isEmpty();
  }

  /** Enters a block with the devices that were opened elsewhere. */
  PyContext enter(Opened opened) {
    List<DeviceBlock> outer = stack;
    stack = opened.entries();
    return () -> stack = outer;
  }

  void apply(Operation operation) {
    for (int i = stack.size() - 1; i >= 0 && !stack.get(i).isClear(); i--) {
      String device = stack.get(i).deviceOf(operation);
      if (device != null) {
        operation.setDevice(device);
      }
    }
    operation.setDeviceBlocks(stack);
    colocate(operation);
  }

  private void colocate(Operation operation) {
    if (colocation.isEmpty()) {
      return;
    }
    TreeSet<String> groups = new TreeSet<>();
    for (int i = colocation.size() - 1; i >= 0; i--) {
      Operation other = colocation.get(i);
      groups.addAll(other.colocationGroupNames());
      if (!other.device().isEmpty()) {
        operation.setDevice(other.device());
      }
    }
    operation.setColocationGroups(List.copyOf(groups));
  }
}
