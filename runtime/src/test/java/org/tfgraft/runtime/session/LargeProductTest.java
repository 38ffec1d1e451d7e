package org.tfgraft.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;

/** Products large enough for the native library agree with those in plain Java. */
class LargeProductTest {
  private final Graph graph = new Graph();

  @Test
  void agreesWithPlainJava() {
    NdArray a = matrix(130, 200);
    NdArray b = matrix(200, 150);
    Tensor product =
        graph
            .operation("MatMul")
            .input(constant(a))
            .input(constant(b))
            .attribute("transpose_a", false)
            .attribute("transpose_b", false)
            .output(DType.FLOAT32)
            .build(op -> List.of(TensorShape.UNKNOWN))
            .output(0);
    NdArray result = (NdArray) new Session(null, graph, null).evaluate(product, null);
    assertThat(np.arrayEqual(result, np.dot(a, b))).isTrue();
  }

  private static NdArray matrix(int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 31 % 101 - 50;
    }
    return NdArray.wrap(values, rows, columns);
  }

  private Tensor constant(NdArray value) {
    return graph
        .operation("Const")
        .attribute("value", value)
        .attribute("dtype", DType.FLOAT32)
        .output(DType.FLOAT32)
        .build(op -> List.of(TensorShape.UNKNOWN))
        .output(0);
  }
}
