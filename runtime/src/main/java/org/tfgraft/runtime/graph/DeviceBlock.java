package org.tfgraft.runtime.graph;

import java.util.Optional;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.Traceback;
import org.tfgraft.runtime.python.TypeError;

/**
 * An open block on a device: a {@link DeviceSpec}, a function or null, as it is shown, and where it
 * was opened.
 */
record DeviceBlock(Object device, String shown, String place) {
  /** What a program may give for a device. */
  static DeviceBlock of(Object nameOrFunction, String place) {
    String shown = shown(nameOrFunction);
    if (nameOrFunction instanceof String text) {
      return new DeviceBlock(DeviceSpec.parse(text), shown, place);
    }
    boolean known = nameOrFunction instanceof DeviceSpec || nameOrFunction instanceof PyCallable;
    if (nameOrFunction != null && !known) {
      Builtins.hash(nameOrFunction);
      Py.getattr(nameOrFunction, "split");
    }
    return new DeviceBlock(nameOrFunction, shown, place);
  }

  private static String shown(Object device) {
    if (device instanceof DeviceFunction function) {
      return function.shown();
    }
    return device instanceof PyCallable function ? shown(function) : Builtins.str(device);
  }

  private static String shown(PyCallable function) {
    if (!Builtins.hasattr(function, "__name__")) {
      return Builtins.str(PyType.of(function)) + definition("__call__");
    }
    String name = Builtins.str(Py.getattr(function, "__name__"));
    String owner =
        Builtins.hasattr(function, "__self__")
            ? PyType.of(Py.getattr(function, "__self__")).name() + "."
            : "";
    return owner + name + definition(name);
  }

  private static String definition(String function) {
    Optional<Traceback.Frame> found = Traceback.current().definition(function);
    return found.map(f -> "<%s, %d>".formatted(f.file(), f.line())).orElse("<unknown, -1>");
  }

  boolean isClear() {
    return device == null;
  }

  /** The device of an operation in this block; null if this block says nothing. */
  String deviceOf(Operation operation) {
    if (device instanceof PyCallable function) {
      return text(function.call(operation));
    }
    DeviceSpec spec = (DeviceSpec) device;
    return spec.string().isEmpty()
        ? null
        : spec.makeMergedSpec(DeviceSpec.parse(operation.device())).string();
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

  @Override
  public String toString() {
    return "with tf.device(" + shown + "): <" + place + ">";
  }
}
