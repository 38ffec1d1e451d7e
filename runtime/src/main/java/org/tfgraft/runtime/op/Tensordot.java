package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
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
      List<Object> both = axes(a, axes);
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
      if (first.staticSizes() != null && second.staticSizes() != null) {
        PyList<Object> known = PyList.from(first.staticSizes());
        known.addAll(second.staticSizes());
        result.setShape(known);
      }
      return result;
    }
  }

  /** The axes to contract of both operands: lists, or tensors where they are not known. */
  private static List<Object> axes(Tensor a, Object axes) {
    if (axes instanceof Long count) {
      return lastAndFirst(a, count);
    }
    if (!(axes instanceof PyList<?> || axes instanceof PyTuple)) {
      Tensor pair = Conversion.tensor(axes, "axes", DType.INT32);
      return List.of(pair.getitem(0L), pair.getitem(1L));
    }
    List<?> pair = (List<?>) axes;
    if (pair.size() != 2) {
      throw new ValueError("'axes' must be an integer or have length 2.");
    }
    if (pair.get(0) instanceof Long && pair.get(1) instanceof Long) {
      return List.of(PyList.of(pair.get(0)), PyList.of(pair.get(1)));
    }
    long first = Builtins.len(pair.get(0));
    long second = Builtins.len(pair.get(1));
    if (first != second) {
      throw new ValueError(
          "Different number of contraction axes 'a' and 'b', %d != %d.".formatted(first, second));
    }
    return List.of(pair.get(0), pair.get(1));
  }

  private static List<Object> lastAndFirst(Tensor a, long count) {
    if (count < 0) {
      throw new ValueError("'axes' must be at least 0.");
    }
    if (!a.shape().hasRank()) {
      Tensor rank = ArrayOps.rank(a, new Options());
      Options integers = new Options().with("dtype", DType.INT32);
      return List.of(
          MathOps.range(rank.sub(count), integers.with("limit", rank)),
          MathOps.range(count, new Options().with("dtype", DType.INT32)));
    }
    int rank = a.shape().rankOrUnknown();
    if (count > rank) {
      throw new ValueError(
          "'axes' must not be larger than the number of dimensions of tensor "
              + Builtins.str(a)
              + ".");
    }
    PyList<Object> last = new PyList<>();
    PyList<Object> front = new PyList<>();
    for (long i = 0; i < count; i++) {
      last.add(rank - count + i);
      front.add(i);
    }
    return List.of(last, front);
  }

  private static Matrix matrix(Tensor tensor, Object given, boolean flipped) {
    TensorShape shape = tensor.shape();
    boolean listed = given instanceof PyList<?> || given instanceof PyTuple;
    if (!shape.hasRank() || !listed) {
      return computed(tensor, given, flipped);
    }
    long rank = shape.rankOrUnknown();
    PyList<Object> axes = new PyList<>();
    for (Object axis : Py.iterate(given)) {
      axes.add(Py.truth(Py.ge(axis, 0L)) ? axis : Py.add(axis, rank));
    }
    PyList<Object> free = new PyList<>();
    PyList<Object> freeSizes = new PyList<>();
    PyList<?> sizes = shape.asList();
    for (long i = 0; i < rank; i++) {
      if (!axes.contains(i)) {
        free.add(i);
        freeSizes.add(sizes.get((int) i));
      }
    }
    axes.forEach(axis -> Py.getitem(sizes, axis));
    return shape.isFullyDefined()
        ? known(tensor, axes, free, flipped)
        : dynamic(tensor, axes, free, freeSizes, flipped);
  }

  /** A matrix of a tensor or of axes of which little is known. */
  private static Matrix computed(Tensor tensor, Object given, boolean flipped) {
    Tensor shape = ArrayOps.shape(tensor, new Options());
    Tensor rank = ArrayOps.rank(tensor, new Options());
    Tensor axes = Conversion.tensor(given, "axes", DType.INT32);
    axes = Op.of("Select", axes.ge(0L), axes, axes.add(rank)).tensor();
    Tensor all = MathOps.range(rank, new Options());
    Tensor free = Op.of("ListDiff", all, axes).operation().output(0);
    return dynamic(tensor, shape, new Tensor[] {axes, free}, null, flipped);
  }

  private static Matrix known(
      Tensor tensor, PyList<Object> axes, PyList<Object> free, boolean flipped) {
    PyList<?> sizes = tensor.shape().asList();
    PyList<Object> freeSizes = new PyList<>();
    free.forEach(axis -> freeSizes.add(Py.getitem(sizes, axis)));
    Object freeProduct = product(sizes, free);
    Object product = product(sizes, axes);
    PyList<Object> perm = PyList.from(flipped ? axes : free);
    perm.addAll(flipped ? free : axes);
    Tensor turned = ArrayOps.transpose(tensor, new Options().with("perm", perm));
    PyList<Object> shape =
        flipped ? PyList.of(product, freeProduct) : PyList.of(freeProduct, product);
    return new Matrix(ArrayOps.reshape(turned, shape, new Options()), freeSizes, freeSizes);
  }

  private static Object product(PyList<?> sizes, PyList<Object> axes) {
    Object product = 1L;
    for (Object axis : axes) {
      product = Py.mul(product, Py.getitem(sizes, axis));
    }
    return product;
  }

  private static Matrix dynamic(
      Tensor tensor,
      PyList<Object> axes,
      PyList<Object> free,
      PyList<Object> sizes,
      boolean flipped) {
    Tensor axesTensor = Conversion.tensor(axes, "axes", DType.INT32);
    Tensor freeTensor = Conversion.tensor(free, "free", DType.INT32);
    Tensor shape = ArrayOps.shape(tensor, new Options());
    return dynamic(tensor, shape, new Tensor[] {axesTensor, freeTensor}, sizes, flipped);
  }

  private static Matrix dynamic(
      Tensor tensor, Tensor shape, Tensor[] parts, List<Object> sizes, boolean flipped) {
    Tensor axes = parts[0];
    Tensor free = parts[1];
    Tensor freeSizes = ArrayOps.gather(shape, free, new Options());
    Tensor axesSizes = ArrayOps.gather(shape, axes, new Options());
    Tensor freeProduct = MathOps.reduce("Prod", freeSizes, new Options());
    Tensor axesProduct = MathOps.reduce("Prod", axesSizes, new Options());
    PyList<Object> order = flipped ? PyList.of(axes, free) : PyList.of(free, axes);
    Tensor perm = ArrayOps.concat(order, 0L, new Options());
    PyList<Object> two =
        flipped ? PyList.of(axesProduct, freeProduct) : PyList.of(freeProduct, axesProduct);
    Tensor matrixShape = ArrayOps.stack(two, new Options());
    Tensor turned = ArrayOps.transpose(tensor, new Options().with("perm", perm));
    return new Matrix(ArrayOps.reshape(turned, matrixShape, new Options()), freeSizes, sizes);
  }
}
