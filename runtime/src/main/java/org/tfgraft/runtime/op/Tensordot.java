package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.tensordot}: a contraction as one matrix product between transposes and reshapes. */
public final class Tensordot {
  private Tensordot() {}

  /** One operand as a matrix, and the sizes of the axes it keeps. */
  private record Matrix(Tensor tensor, Object freeSizes, List<Object> staticSizes) {}

  public static Tensor of(Object left, Object right, Object axes, Options o) {
    try (NameScope scope = NameScopes.of(o, "Tensordot", left, right, axes)) {
      Tensor a = Conversion.tensor(left, "a");
      Tensor b = Conversion.tensor(right, "b");
      List<List<Long>> both = axes(a, axes);
      Matrix first = matrix(a, both.get(0), false);
      Matrix second = matrix(b, both.get(1), true);
      Tensor product = MathOps.matmul(first.tensor(), second.tensor(), new Options());
      Options named = new Options().with("name", scope.name());
      if (first.freeSizes() instanceof PyList<?> x && second.freeSizes() instanceof PyList<?> y) {
        PyList<Object> sizes = PyList.from(x);
        sizes.addAll(y);
        return ArrayOps.reshape(product, sizes, named);
      }
      Tensor x = Conversion.tensor(first.freeSizes(), null, DType.INT32);
      Tensor y = Conversion.tensor(second.freeSizes(), null, DType.INT32);
      Tensor sizes = ArrayOps.concat(PyList.of(x, y), 0L, new Options());
      Tensor result = ArrayOps.reshape(product, sizes, named);
      PyList<Object> known = PyList.from(first.staticSizes());
      known.addAll(second.staticSizes());
      result.setShape(known);
      return result;
    }
  }

  private static List<List<Long>> axes(Tensor a, Object axes) {
    if (axes instanceof Long count) {
      if (count < 0) {
        throw new ValueError("'axes' must be at least 0.");
      }
      int rank = a.shape().rankOrUnknown();
      if (count > rank) {
        throw new ValueError(
            "'axes' must not be larger than the number of dimensions of tensor "
                + Builtins.str(a)
                + ".");
      }
      List<Long> last = new ArrayList<>();
      List<Long> front = new ArrayList<>();
      for (long i = 0; i < count; i++) {
        last.add(rank - count + i);
        front.add(i);
      }
      return List.of(last, front);
    }
    List<?> pair = (List<?>) axes;
    if (pair.size() != 2) {
      throw new ValueError("'axes' must be an integer or have length 2.");
    }
    List<Long> first = longs(pair.get(0));
    List<Long> second = longs(pair.get(1));
    if (first.size() != second.size()) {
      throw new ValueError(
          "Different number of contraction axes 'a' and 'b', %d != %d."
              .formatted(first.size(), second.size()));
    }
    return List.of(first, second);
  }

  private static List<Long> longs(Object value) {
    if (value instanceof Long axis) {
      return List.of(axis);
    }
    return ((List<?>) value).stream().map(axis -> ((Number) axis).longValue()).toList();
  }

  private static Matrix matrix(Tensor tensor, List<Long> given, boolean flipped) {
    TensorShape shape = tensor.shape();
    int rank = shape.rankOrUnknown();
    List<Long> axes = given.stream().map(axis -> axis < 0 ? axis + rank : axis).toList();
    List<Object> free = new ArrayList<>();
    List<Object> freeSizes = new PyList<>();
    for (long i = 0; i < rank; i++) {
      if (!axes.contains(i)) {
        free.add(i);
        freeSizes.add(shape.size((int) i) < 0 ? null : (Object) shape.size((int) i));
      }
    }
    return shape.isFullyDefined()
        ? known(tensor, axes, free, flipped)
        : dynamic(tensor, axes, free, freeSizes, flipped);
  }

  private static Matrix known(Tensor tensor, List<Long> axes, List<Object> free, boolean flipped) {
    PyList<Object> sizes = new PyList<>();
    free.forEach(axis -> sizes.add(tensor.shape().size(((Long) axis).intValue())));
    long freeProduct = sizes.stream().mapToLong(size -> (Long) size).reduce(1, (a, b) -> a * b);
    long product =
        axes.stream()
            .mapToLong(axis -> tensor.shape().size(axis.intValue()))
            .reduce(1, (a, b) -> a * b);
    PyList<Object> perm = PyList.from(flipped ? axes : free);
    perm.addAll(flipped ? free : axes);
    Tensor turned = ArrayOps.transpose(tensor, new Options().with("perm", perm));
    PyList<Object> shape =
        flipped ? PyList.of(product, freeProduct) : PyList.of(freeProduct, product);
    return new Matrix(ArrayOps.reshape(turned, shape, new Options()), sizes, sizes);
  }

  private static Matrix dynamic(
      Tensor tensor, List<Long> axes, List<Object> free, List<Object> sizes, boolean flipped) {
    Tensor axesTensor = Conversion.tensor(PyList.from(axes), "axes", DType.INT32);
    Tensor freeTensor = Conversion.tensor(PyList.from(free), "free", DType.INT32);
    Tensor shape = ArrayOps.shape(tensor, new Options());
    Tensor freeSizes = ArrayOps.gather(shape, freeTensor, new Options());
    Tensor axesSizes = ArrayOps.gather(shape, axesTensor, new Options());
    Tensor freeProduct = MathOps.reduce("Prod", freeSizes, new Options());
    Tensor axesProduct = MathOps.reduce("Prod", axesSizes, new Options());
    PyList<Object> order =
        flipped ? PyList.of(axesTensor, freeTensor) : PyList.of(freeTensor, axesTensor);
    Tensor perm = ArrayOps.concat(order, 0L, new Options());
    PyList<Object> two =
        flipped ? PyList.of(axesProduct, freeProduct) : PyList.of(freeProduct, axesProduct);
    Tensor matrixShape = ArrayOps.stack(two, new Options());
    Tensor turned = ArrayOps.transpose(tensor, new Options().with("perm", perm));
    return new Matrix(ArrayOps.reshape(turned, matrixShape, new Options()), freeSizes, sizes);
  }
}
