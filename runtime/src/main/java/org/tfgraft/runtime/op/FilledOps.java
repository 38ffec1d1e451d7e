package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyInteger;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The functions that make tensors filled with zeros and ones. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class FilledOps {
  private static final int SMALL = 1000;

  private FilledOps() {}

  public static Tensor zeros(Object shape, Options o) {
    return filled("zeros", shape, o);
  }

  public static Tensor ones(Object shape, Options o) {
    return filled("ones", shape, o);
  }

  private static Tensor filled(String kind, Object shape, Options o) {
    DType dtype = DType.from(o.get("dtype", DType.FLOAT32)).baseDtype();
    boolean ones = kind.equals("ones");
    Object value =
        dtype == DType.BOOL
            ? (Object) ones
            : dtype == DType.STRING && !ones ? "" : (Object) (ones ? 1L : 0L);
    try (NameScope scope = NameScopes.of(o, kind, shape)) {
      Object dims = shape;
      if (!(shape instanceof Tensor)) {
        try {
          Constants constant = Constants.of(value).shape(shape).dtype(dtype).name(scope.name());
          Tensor small = ifSmall(constant, shape);
          if (small != null) {
            return small;
          }
          dims = Conversion.tensor(TensorShape.from(shape), null);
        } catch (TypeError | ValueError error) {
          dims = Conversion.tensor(shape, null, DType.INT32);
        }
      }
      Tensor vector = (Tensor) dims;
      if (vector.shape().rankOrUnknown() <= 0) {
        vector = ArrayOps.reshape(vector, PyList.of(-1L), new Options());
      }
      Tensor element = Constants.of(value).dtype(dtype).tensor();
      return Op.of("Fill", vector, element).name(scope.name()).tensor();
    }
  }

  /** A shape that is no list of sizes may still be a shape, but not that of a constant. */
  private static Tensor ifSmall(Constants constant, Object shape) {
    try {
      return isSmall(shape) ? constant.tensor() : null;
    } catch (TypeError error) {
      return null;
    }
  }

  /** Whether there are fewer elements than TensorFlow writes into the graph one by one. */
  private static boolean isSmall(Object shape) {
    double size = 1;
    boolean single = !(shape instanceof Iterable<?> || shape instanceof NdArray);
    Iterable<?> sizes = single ? PyList.of(shape) : Py.iterate(shape);
    checkNumbers(sizes);
    for (Object dimension : sizes) {
      if (dimension == null) {
        throw new TypeError("not a static size: None");
      }
      if (dimension instanceof Dimension d && !d.isKnown()) {
        throw new TypeError("not a static size: ?");
      }
      size *=
          dimension instanceof Dimension d
              ? d.size()
              : ((Number) Builtins.int_(dimension)).doubleValue();
    }
    return size < SMALL;
  }

  /** The number of elements of a shape with tensors in it is a tensor, and cannot be compared. */
  private static void checkNumbers(Iterable<?> sizes) {
    boolean numbers = true;
    Object product = null;
    for (Object size : sizes) {
      numbers &= !(size instanceof TensorLike);
    }
    if (numbers) {
      return;
    }
    for (Object size : sizes) {
      product = product == null ? size : Py.mul(product, size);
    }
    Py.truth(Py.lt(product, (long) SMALL));
  }

  public static Tensor zerosLike(Object value, Options o) {
    Object wanted = o.get("dtype");
    try (NameScope scope = NameScopes.of(o, "zeros_like", value)) {
      Tensor tensor = Conversion.tensor(value, "tensor");
      Object dtype = wanted == null ? tensor.dtype() : wanted;
      Options named = new Options().with("dtype", dtype).with("name", scope.name());
      boolean optimize = o.flag("optimize", true);
      if (optimize && tensor.shape().isFullyDefined() && tensor.dtype() != DType.VARIANT) {
        return zeros(tensor.shape(), named);
      }
      if (DType.from(dtype) != tensor.dtype()) {
        return zeros(ArrayOps.shape(tensor, new Options().with("optimize", optimize)), named);
      }
      return Op.of("ZerosLike", tensor).name(scope.name()).tensor();
    }
  }

  public static Tensor onesLike(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "ones_like", value)) {
      Tensor tensor = Conversion.tensor(value, "tensor");
      Tensor shape =
          ArrayOps.shape(tensor, new Options().with("optimize", o.flag("optimize", true)));
      Object dtype = o.get("dtype") == null ? tensor.dtype() : o.get("dtype");
      Tensor result = ones(shape, new Options().with("dtype", dtype).with("name", scope.name()));
      result.setShape(tensor.shape());
      return result;
    }
  }

  public static Tensor eye(Object rows, Options o) {
    try (NameScope scope =
        NameScopes.of(o, "eye", rows, o.get("num_columns"), o.get("batch_shape"))) {
      DType dtype = DType.from(o.get("dtype", DType.FLOAT32));
      Object columns = o.get("num_columns") == null ? rows : o.get("num_columns");
      Object batch = o.orElse("batch_shape", new PyList<>());
      boolean square = o.get("num_columns") == null;
      Object size;
      if (rows instanceof Tensor || columns instanceof Tensor) {
        size = Op.of("Minimum", rows, columns).tensor();
      } else if (isWhole(rows) && isWhole(columns)) {
        square = Py.truth(Py.eq(rows, columns));
        size = Builtins.min(rows, columns);
      } else {
        throw new TypeError("num_rows and num_columns must be positive integer values.");
      }
      Options typed = new Options().with("dtype", dtype);
      boolean unknown = batch instanceof Tensor || size instanceof Tensor;
      Object shape =
          unknown ? Conversion.of(batch).name("shape").dtype(DType.INT32).tensor() : batch;
      Object diagonalShape = joined(shape, PyList.of(size));
      Object matrixShape = square ? null : joined(shape, PyList.of(rows, columns));
      Tensor diagonal = ones(diagonalShape, typed);
      if (square) {
        return Op.of("MatrixDiag", diagonal).name("diag").tensor();
      }
      Tensor zero = zeros(matrixShape, typed);
      return Op.of("MatrixSetDiag", zero, diagonal).name("set_diag").tensor();
    }
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof NumpyInteger;
  }

  /** The sizes of a batch and those of its elements. */
  private static Object joined(Object batch, PyList<Object> sizes) {
    if (batch instanceof Tensor) {
      PyTuple parts = PyTuple.of(batch, sizes);
      return RaggedDispatch.ofList(() -> ArrayOps.concat(parts, 0L, new Options()), parts);
    }
    PyList<Object> all = PyList.from(batch);
    all.addAll(sizes);
    return all;
  }
}
