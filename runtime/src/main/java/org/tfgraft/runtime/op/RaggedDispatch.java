package org.tfgraft.runtime.op;

import java.util.List;
import java.util.function.Supplier;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * What TensorFlow does before it lets an error out of functions that take ragged tensors too: it
 * looks whether the arguments are some, and for that makes tensors of them, which stay in the graph
 * ({@code tensorflow.python.ops.ragged.ragged_dispatch.RaggedDispatcher}).
 */
public final class RaggedDispatch {
  private RaggedDispatch() {}

  /** The result of a function, or its error after the arguments were looked at. */
  public static <T> T of(Supplier<T> function, Object... arguments) {
    try {
      return function.get();
    } catch (TypeError | ValueError error) {
      for (Object argument : arguments) {
        if (!isConvertible(argument)) {
          break;
        }
      }
      throw error;
    }
  }

  /** The same for a function of a list of tensors. */
  public static <T> T ofList(Supplier<T> function, Object arguments) {
    boolean list = arguments instanceof PyList || arguments instanceof PyTuple;
    return list ? of(function, ((List<?>) arguments).toArray()) : function.get();
  }

  private static boolean isConvertible(Object value) {
    if (value == null
        || value instanceof TensorLike
        || value instanceof NdArray
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof String) {
      return true;
    }
    try {
      Conversion.tensor(value, null);
      return true;
    } catch (TypeError | ValueError error) {
      return false;
    }
  }
}
