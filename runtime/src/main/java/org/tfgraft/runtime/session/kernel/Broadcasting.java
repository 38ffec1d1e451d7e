package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.Shapes;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.session.KernelError;

/** Shapes as kernels compare and report them. */
final class Broadcasting {
  private Broadcasting() {}

  /** TensorFlow's text of a shape in messages: {@code [2,3]}. */
  static String text(int[] dims) {
    return Arrays.stream(dims).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  static int[] common(NdArray a, NdArray b) {
    try {
      return Shapes.broadcast(a.dims(), b.dims());
    } catch (ValueError error) {
      throw KernelError.invalid(
          "Incompatible shapes: " + text(a.dims()) + " vs. " + text(b.dims()));
    }
  }

  static void check(NdArray a, NdArray b) {
    if (!Arrays.equals(a.dims(), b.dims())) {
      common(a, b);
    }
  }

  /** An axis counted from the front. */
  static int axis(long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw KernelError.invalid(
          "Invalid reduction dimension (" + axis + " for input with " + rank + " dimension(s)");
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  /** The product of the extents from one axis to before another. */
  static int volume(NdArray array, int from, int to) {
    int volume = 1;
    for (int axis = from; axis < to; axis++) {
      volume *= array.dim(axis);
    }
    return volume;
  }
}
