package org.tfgraft.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.OperationBuilder;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.Builtins;

/** Loops made of TensorFlow's control flow operations run until their condition is false. */
class LoopTest {
  private final Graph graph = new Graph();

  @Test
  void countsWithACapturedStep() {
    check(loop(0, 3, 10), "12");
    check(loop(20, 3, 10), "20");
    check(loop(0, 1, 1000), "1000");
  }

  private void check(Tensor exit, String expected) {
    Object value = new Session(null, graph, null).evaluate(exit, null);
    assertThat(Builtins.str(value)).isEqualTo(expected);
  }

  /** {@code while (i < limit) i += step}, the step and the limit coming from outside. */
  private Tensor loop(long start, long step, long limit) {
    String frame = graph.uniqueName("loop");
    Tensor entered = enter(constant(start), frame, false);
    Tensor stepInside = enter(constant(step), frame, true);
    Tensor limitInside = enter(constant(limit), frame, true);
    Operation merge = make("Merge", List.of(entered, entered), DType.INT32, DType.INT32);
    Tensor less = make("Less", List.of(merge.output(0), limitInside), DType.BOOL).output(0);
    Tensor condition = make("LoopCond", List.of(less), DType.BOOL).output(0);
    Operation branch =
        make("Switch", List.of(merge.output(0), condition), DType.INT32, DType.INT32);
    Tensor sum = make("Add", List.of(branch.output(1), stepInside), DType.INT32).output(0);
    Tensor next = make("NextIteration", List.of(sum), DType.INT32).output(0);
    merge.updateInput(1, next);
    return make("Exit", List.of(branch.output(0)), DType.INT32).output(0);
  }

  private Tensor constant(long value) {
    return graph
        .operation("Const")
        .attribute("value", NdArray.scalar(NumpyType.INT32, value))
        .attribute("dtype", DType.INT32)
        .output(DType.INT32)
        .build(op -> List.of(TensorShape.SCALAR))
        .output(0);
  }

  private Tensor enter(Tensor value, String frame, boolean constant) {
    return graph
        .operation("Enter")
        .input(value)
        .attribute("frame_name", frame)
        .attribute("is_constant", constant)
        .output(DType.INT32)
        .build(op -> List.of(TensorShape.SCALAR))
        .output(0);
  }

  private Operation make(String type, List<Tensor> inputs, DType... outputs) {
    OperationBuilder builder = graph.operation(type);
    inputs.forEach(builder::input);
    for (DType output : outputs) {
      builder.output(output);
    }
    return builder.build(op -> op.outputs().stream().map(o -> TensorShape.UNKNOWN).toList());
  }
}
