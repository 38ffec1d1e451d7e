package org.tfgraft.runtime.op;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.library.PyNamedTuple;

/** The outputs of an operation with several, which TensorFlow gives names. */
public final class NamedOutputs {
  private static final Map<String, Function<Object[], PyTuple>> CLASSES = new ConcurrentHashMap<>();

  private NamedOutputs() {}

  /** The outputs as an object of the named tuple that TensorFlow's module has for them. */
  public static PyTuple of(String module, Operation operation) {
    return CLASSES
        .computeIfAbsent(operation.type(), type -> maker(module, type))
        .apply(operation.outputs().toArray());
  }

  private static Function<Object[], PyTuple> maker(String module, String type) {
    String[] names =
        OpDefs.get(type).outputs().stream().map(OpDef.Arg::name).toArray(String[]::new);
    return PyNamedTuple.maker("tensorflow.python.ops." + module, type, names);
  }
}
