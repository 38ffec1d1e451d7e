package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.TypeError;

/** The open device and colocation blocks of a graph, and what they do to a new operation. */
public final class Devices {
  private List<Object> stack = new ArrayList<>();
  private List<Operation> colocation = new ArrayList<>();

  /** Enters a device block: a string, a {@link DeviceSpec}, a function, or null to clear. */
  PyContext enter(Object nameOrFunction) {
    Object entry = entry(nameOrFunction);
    List<Object> inside = stack;
    int depth = inside.size();
    inside.add(entry);
    return () -> {
      if (stack != inside || stack.size() != depth + 1 || stack.get(depth) != entry) {
        throw new RuntimeError("Exiting device scope without proper scope nesting.");
      }
      stack.remove(depth);
    };
  }

  private static Object entry(Object nameOrFunction) {
    if (nameOrFunction instanceof String text) {
      return DeviceSpec.parse(text);
    }
    boolean known = nameOrFunction instanceof DeviceSpec || nameOrFunction instanceof PyCallable;
    if (nameOrFunction != null && !known) {
      Builtins.hash(nameOrFunction);
      Py.getattr(nameOrFunction, "split");
    }
    return nameOrFunction == null ? Clear.DEVICES : nameOrFunction;
  }

  private enum Clear {
    DEVICES
  }

  /** Enters a block whose operations stay with the given one (null: with none). */
  PyContext colocate(Operation operation, boolean ignoreExisting) {
    List<Object> outerDevices = stack;
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
  record Opened(List<Object> entries) {}

  Opened opened() {
    return new Opened(stack);
  }

  boolean isAny() {
    return !stack.isEmpty();
  }

  /** Enters a block with the devices that were opened elsewhere. */
  PyContext enter(Opened opened) {
    List<Object> outer = stack;
    stack = opened.entries();
    return () -> stack = outer;
  }

  /** Enters a block in which no device is set. */
  public PyContext none() {
    List<Object> outer = stack;
    stack = new ArrayList<>();
    return () -> stack = outer;
  }

  void apply(Operation operation) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      Object entry = stack.get(i);
      if (entry == Clear.DEVICES) {
        break;
      }
      if (entry instanceof PyCallable function) {
        operation.setDevice(text(function.call(operation)));
      } else if (!((DeviceSpec) entry).string().isEmpty()) {
        DeviceSpec inner = DeviceSpec.parse(operation.device());
        operation.setDevice(((DeviceSpec) entry).makeMergedSpec(inner).string());
      }
    }
    colocate(operation);
  }

  private static String text(Object device) {
    if (device instanceof DeviceSpec spec) {
      return spec.string();
    }
    if (!(device instanceof String text)) {
      throw new TypeError("Expected binary or unicode string, got " + Builtins.str(device));
    }
    return text;
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
