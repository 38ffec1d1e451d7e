package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** Tensors of an expected shape: checked at once if theirs is known, in each run if it is not. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class ExpectedShapes {
  private static final NdArray NONE = np.asarray(new PyList<>(), new Arg("dtype", "int32"));

  private ExpectedShapes() {}

  /** {@code tf.contrib.framework.with_same_shape}: the tensor, of the shape of another one. */
  public static Object like(Object expected, Object tensor) {
    try (NameScope scope = NameScopes.of(scopeOf(tensor), null, expected, tensor)) {
      TensorShape shape =
          (TensorShape) Py.callMethod(expected, "get_shape", PyTuple.of(), new PyDict<>());
      Options named = new Options().with("name", "expected_shape");
      return of(shape.isFullyDefined() ? shape.asList() : ArrayOps.shape(expected, named), tensor);
    }
  }

  private static String scopeOf(Object tensor) {
    return ((Operation) Py.getattr(tensor, "op")).name() + "/";
  }

  /** {@code tf.contrib.framework.with_shape}: the tensor, of a shape in numbers or a tensor. */
  public static Object of(Object expected, Object value) {
    Object wanted =
        expected instanceof PyList || expected instanceof PyTuple ? numbers(expected) : expected;
    checkType(wanted, value);
    boolean isTensor = wanted instanceof TensorLike;
    boolean isScalar = !isTensor && Builtins.len(wanted) < 1;
    TensorLike tensor = (TensorLike) value;
    if (isTensor || !tensor.shape().isFullyDefined()) {
      try (NameScope scope = NameScopes.of(scopeOf(tensor), null, tensor)) {
        return isScalar ? scalar(tensor) : guarded(wanted, tensor);
      }
    }
    if (tensor.shape().isCompatibleWith(wanted)) {
      return value;
    }
    if (isScalar && tensor.shape().isCompatibleWith(PyList.of(1L))) {
      try (NameScope scope = NameScopes.of(scopeOf(tensor), null, tensor)) {
        return scalar(tensor);
      }
    }
    throw new ValueError(
        "Invalid shape for tensor %s, expected %s, got %s."
            .formatted(tensor.name(), Builtins.str(wanted), tensor.shape()));
  }

  private static NdArray numbers(Object sizes) {
    NdArray array = np.asarray(sizes);
    return array.size() == 0
        ? NONE
        : array.type() == NumpyType.INT64 ? np.asarray(array, new Arg("dtype", "int32")) : array;
  }

  private static void checkType(Object expected, Object value) {
    String told =
        " for shape %s expected of tensor %s."
            .formatted(Builtins.str(expected), Builtins.str(Py.getattr(value, "name")));
    if (expected instanceof TensorLike tensor && tensor.dtype().baseDtype() != DType.INT32) {
      throw new ValueError("Invalid dtype " + tensor.dtype() + told);
    }
    if (expected instanceof NdArray array && array.rank() > 1) {
      throw new ValueError("Invalid rank " + array.rank() + told);
    }
    if (expected instanceof NdArray array && array.type() != NumpyType.INT32) {
      throw new ValueError("Invalid dtype " + Builtins.str(Py.getattr(array, "dtype")) + told);
    }
  }

  private static Tensor scalar(TensorLike tensor) {
    return ArrayOps.reshape(tensor, new PyList<>(), new Options());
  }

  private static Tensor guarded(Object expected, TensorLike tensor) {
    Operation check = check(expected, tensor);
    try (PyContext controls = Graph.current().controlDependencies(PyList.of(check))) {
      Tensor result = Op.of("Identity", tensor).tensor();
      if (!(expected instanceof TensorLike)) {
        result.setShape(expected);
      }
      return result;
    }
  }

  private static Operation check(Object expected, TensorLike tensor) {
    try (NameScope scope = NameScopes.of((Object) null, "assert_shape", tensor)) {
      Tensor actual = ArrayOps.shape(tensor, new Options().with("name", "actual"));
      Object sizes = expected instanceof TensorShape shape ? sizes(shape) : expected;
      Tensor holds = isShape(sizes, tensor, actual);
      String told = "Wrong shape for " + tensor.name() + " [expected] [actual].";
      return ControlFlowOps.assertTrue(
          holds, PyList.of(told, sizes, actual), new Options().with("name", scope.name()));
    }
  }

  private static Object sizes(TensorShape shape) {
    return shape.isFullyDefined()
        ? shape
        : PyList.from(shape.asList().stream().map(s -> s == null || s == 0 ? -1L : s).toList());
  }

  private static Tensor isShape(Object expected, TensorLike tensor, Tensor actual) {
    try (NameScope scope = NameScopes.of((Object) null, "is_shape", tensor)) {
      Tensor isRank = isRank(ArrayOps.size(expected, new Options()), tensor);
      Tensor isEqual = isEqual(expected, actual);
      return Op.of("LogicalAnd", isRank, isEqual).name(scope.name()).tensor();
    }
  }

  private static Tensor isRank(Object expected, TensorLike tensor) {
    try (NameScope scope = NameScopes.of((Object) null, "is_rank", tensor)) {
      Tensor rank = Conversion.tensor(expected, "expected");
      Tensor actual = ArrayOps.rank(tensor, new Options().with("name", "actual"));
      return Op.of("Equal", rank, actual).name(scope.name()).tensor();
    }
  }

  private static Tensor isEqual(Object expected, Tensor actual) {
    try (NameScope scope = NameScopes.of((Object) null, "shape_tensor_equal", expected, actual)) {
      Tensor unknown = Op.of("Equal", expected, -1L).tensor();
      Tensor same = Op.of("Equal", expected, actual).name("equal").tensor();
      Tensor either = Op.of("LogicalOr", unknown, same).name("exclude_partial_shape").tensor();
      return MathOps.reduce("All", either, new Options().with("name", scope.name()));
    }
  }

  /** {@code tf.contrib.framework.reduce_sum_n}: the sum of all elements of all tensors. */
  public static Tensor sum(Object tensors, Options o) {
    if (!Py.truth(tensors)) {
      throw new ValueError("No tensors provided.");
    }
    try (NameScope scope = NameScopes.of(o, "reduce_sum_n", tensors)) {
      PyList<Object> sums = new PyList<>();
      for (Object tensor : Py.iterate(tensors)) {
        String name = scopeOf(tensor) + "sum";
        sums.add(MathOps.reduce("Sum", tensor, new Options().with("name", name)));
      }
      return sums.size() == 1
          ? (Tensor) sums.get(0)
          : MathOps.addN(sums, new Options().with("name", scope.name()));
    }
  }
}
