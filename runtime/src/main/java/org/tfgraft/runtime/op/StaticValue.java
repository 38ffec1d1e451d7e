package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/**
 * {@code tf.get_static_value}: what Python knows of a tensor's value while the graph is built. It
 * looks through fewer operations than {@link ConstantValue}, and at all element types.
 */
public final class StaticValue {
  private StaticValue() {}

  /** The value, or null if it is not known. */
  public static Object of(Tensor tensor) {
    Operation op = tensor.op();
    if (List.of("Const", "Shape", "Size", "Rank").contains(op.type())) {
      NdArray value = ConstantValue.of(tensor);
      return value != null && op.type().equals("Size") ? Py.getitem(value, PyTuple.of()) : value;
    }
    if (!List.of("Range", "Cast", "ConcatV2", "Pack", "Fill", "Equal", "NotEqual")
            .contains(op.type())
        || op.type().equals("Pack") && !op.attribute("axis").equals(0L)) {
      return null;
    }
    PyList<Object> inputs = new PyList<>();
    int first = op.type().equals("Fill") ? 1 : 0;
    for (Tensor input : op.inputList().subList(first, op.inputList().size())) {
      Object value = of(input);
      if (value == null) {
        return null;
      }
      inputs.add(value);
    }
    return computed(tensor, inputs);
  }

  private static Object computed(Tensor tensor, PyList<Object> inputs) {
    Object first = inputs.get(0);
    return switch (tensor.op().type()) {
      case "Cast" -> NdArray.of(first).as(tensor.dtype().numpyType());
      case "Range" -> ConstantValue.of(tensor);
      case "ConcatV2" -> {
        List<Object> parts = new ArrayList<>(inputs.subList(0, inputs.size() - 1));
        yield np.concatenate(PyList.from(parts), new Arg("axis", inputs.get(inputs.size() - 1)));
      }
      case "Pack" -> np.array(inputs);
      case "Equal" -> np.equal(first, inputs.get(1));
      case "NotEqual" -> np.notEqual(first, inputs.get(1));
      default -> tensor.shape().isFullyDefined() ? np.full(tensor.shape().asList(), first) : null;
    };
  }
}
