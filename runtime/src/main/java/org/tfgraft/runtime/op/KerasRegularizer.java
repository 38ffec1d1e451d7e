package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;

/** {@code tf.keras.regularizers.L1L2}: the sum of absolute and of squared weights, scaled. */
@PythonName("tensorflow.python.keras.regularizers.L1L2")
public final class KerasRegularizer implements PyCallable, PyObject {
  private final NdArray first;
  private final NdArray second;

  public KerasRegularizer(Options o) {
    first = NdArray.of(o.get("l1", 0.0), NumpyType.FLOAT32);
    second = NdArray.of(o.get("l2", 0.0), NumpyType.FLOAT32);
  }

  public NdArray l1() {
    return first;
  }

  public NdArray l2() {
    return second;
  }

  /** The arguments that it was made with. */
  public PyDict<String, Object> getConfig() {
    return PyDict.of("l1", first.getDouble(0), "l2", second.getDouble(0));
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    Object weights = args.get(0);
    if (first.getDouble(0) == 0 && second.getDouble(0) == 0) {
      return Constants.of(0.0).tensor();
    }
    Object loss = 0.0;
    if (first.getDouble(0) != 0) {
      loss = sum(MathOps.abs(weights, new Options())).rmul(first).radd(loss);
    }
    if (second.getDouble(0) != 0) {
      Tensor squares = sum(Op.of("Square", weights).tensor()).rmul(second);
      loss = loss instanceof Tensor tensor ? tensor.add(squares) : squares.radd(loss);
    }
    return loss;
  }

  private static Tensor sum(Tensor tensor) {
    return MathOps.reduce("Sum", tensor, new Options());
  }
}
