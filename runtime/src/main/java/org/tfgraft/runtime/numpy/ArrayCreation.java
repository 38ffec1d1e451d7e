package org.tfgraft.runtime.numpy;

import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.ZeroDivisionError;

/** The functions of {@code np} that make arrays. */
public abstract class ArrayCreation {
  ArrayCreation() {}

  private static NumpyType dtype(Options given, NumpyType otherwise) {
    Object dtype = given.get("dtype");
    return dtype == null ? otherwise : NumpyTypes.type(dtype);
  }

  public static NdArray array(Object object, Arg... options) {
    Options given = new Options(options);
    NdArray array = ArrayConversion.toArray(object, dtype(given, null));
    int missing = (int) Indexing.index(given.get("ndmin", 0L)) - array.rank();
    while (missing-- > 0) {
      array = Joining.expandDims(array, 0L);
    }
    return array;
  }

  public static NdArray asarray(Object a, Arg... options) {
    NumpyType type = dtype(new Options(options), null);
    return a instanceof NdArray array && (type == null || type == array.type())
        ? array
        : ArrayConversion.toArray(a, type);
  }

  public static NdArray ascontiguousarray(Object a, Arg... options) {
    return asarray(a, options);
  }

  public static NdArray asanyarray(Object a, Arg... options) {
    return asarray(a, options);
  }

  public static NdArray copy(Object a, Arg... options) {
    return Ufuncs.array(a).copy();
  }

  public static NdArray zeros(Object shape, Arg... options) {
    return NdArray.zeros(dtype(new Options(options), NumpyType.FLOAT64), Shapes.fromPython(shape));
  }

  public static NdArray empty(Object shape, Arg... options) {
    return zeros(shape, options);
  }

  public static NdArray ones(Object shape, Arg... options) {
    return NdArray.full(
        dtype(new Options(options), NumpyType.FLOAT64), 1L, Shapes.fromPython(shape));
  }

  public static NdArray full(Object shape, Object fillValue, Arg... options) {
    NdArray value = Ufuncs.array(fillValue);
    NdArray result =
        NdArray.zeros(dtype(new Options(options), value.type()), Shapes.fromPython(shape));
    Indexing.assign(result, value);
    return result;
  }

  public static NdArray zerosLike(Object a, Arg... options) {
    NdArray array = Ufuncs.array(a);
    return NdArray.zeros(dtype(new Options(options), array.type()), array.dims());
  }

  public static NdArray emptyLike(Object prototype, Arg... options) {
    return zerosLike(prototype, options);
  }

  public static NdArray onesLike(Object a, Arg... options) {
    NdArray array = Ufuncs.array(a);
    return NdArray.full(dtype(new Options(options), array.type()), 1L, array.dims());
  }

  public static NdArray fullLike(Object a, Object fillValue, Arg... options) {
    NdArray array = Ufuncs.array(a);
    return NdArray.full(dtype(new Options(options), array.type()), fillValue, array.dims());
  }

  public static NdArray eye(Object n, Arg... options) {
    Options given = new Options(options);
    int rows = (int) Indexing.index(n);
    Object m = given.get("M");
    int columns = m == null ? rows : (int) Indexing.index(m);
    long diagonal = Indexing.index(given.get("k", 0L));
    NdArray result = NdArray.zeros(dtype(given, NumpyType.FLOAT64), rows, columns);
    for (int i = 0; i < rows; i++) {
      long column = i + diagonal;
      if (column >= 0 && column < columns) {
        result.setDouble(i * columns + (int) column, 1);
      }
    }
    return result;
  }

  public static NdArray identity(Object n, Arg... options) {
    return eye(n, options);
  }

  static NdArray arangeOf(int count) {
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = i;
    }
    return NdArray.wrap(values, count);
  }

  public static NdArray arange(Object start, Arg... options) {
    Options given = new Options(options);
    Object stop = given.get("stop");
    Object from = stop == null ? (Object) 0L : start;
    Object to = stop == null ? start : stop;
    Object step = given.get("step", 1L);
    NumpyType inferred =
        NumpyType.promote(
            NumpyType.INT64,
            ArrayConversion.elementType(PyTuple.of(from, to, step == null ? 1L : step)));
    NumpyType type = dtype(given, inferred);
    double first = PythonNumbers.toDouble(from);
    double by = step == null ? 1 : PythonNumbers.toDouble(step);
    if (by == 0) {
      throw new ZeroDivisionError("division by zero");
    }
    int count = (int) Math.max(0, Math.ceil((PythonNumbers.toDouble(to) - first) / by));
    NdArray result = NdArray.zeros(type, count);
    double delta = type.isFloat() ? first + by - first : by;
    for (int i = 0; i < count; i++) {
      if (inferred.isFloat()) {
        result.setDouble(i, first + i * delta);
      } else {
        result.setLong(i, PythonNumbers.toLong(from) + i * (long) by);
      }
    }
    return result;
  }

  public static NdArray linspace(Object start, Object stop, Arg... options) {
    Options given = new Options(options);
    int count = (int) Indexing.index(given.get("num", 50L));
    boolean endpoint = given.flag("endpoint", true);
    double from = PythonNumbers.toDouble(start);
    double to = PythonNumbers.toDouble(stop);
    int parts = endpoint ? count - 1 : count;
    double step = (to - from) / parts;
    NdArray result = NdArray.zeros(dtype(given, NumpyType.FLOAT64), count);
    for (int i = 0; i < count; i++) {
      double value =
          parts <= 0 ? from : step == 0 ? from + (double) i / parts * (to - from) : from + i * step;
      result.setDouble(i, endpoint && i == count - 1 && count > 1 ? to : value);
    }
    return result;
  }

  public static NdArray logspace(Object start, Object stop, Arg... options) {
    Options given = new Options(options);
    double base = PythonNumbers.toDouble(given.get("base", 10.0));
    NdArray exponents =
        linspace(
            start,
            stop,
            new Arg("num", given.get("num", 50L)),
            new Arg("endpoint", given.get("endpoint", true)));
    return Elementwise.unary(exponents, NumpyType.FLOAT64, x -> Math.pow(base, x));
  }

  /** Coordinate arrays of a grid. */
  public static Object meshgrid(PyTuple xi, Arg... options) {
    boolean matrix = "ij".equals(new Options(options).string("indexing", "xy"));
    List<NdArray> axes = Joining.arrays(xi).stream().map(a -> a.reshape(-1)).toList();
    int rank = axes.size();
    int[] dims = new int[rank];
    for (int i = 0; i < rank; i++) {
      dims[place(i, matrix, rank)] = axes.get(i).size();
    }
    org.tfgraft.runtime.python.PyList<Object> grids = new org.tfgraft.runtime.python.PyList<>();
    for (int i = 0; i < rank; i++) {
      int[] own = new int[rank];
      java.util.Arrays.fill(own, 1);
      own[place(i, matrix, rank)] = axes.get(i).size();
      grids.add(axes.get(i).reshape(own).broadcastTo(dims).copy());
    }
    return grids;
  }

  private static int place(int axis, boolean matrix, int rank) {
    return matrix || rank < 2 || axis > 1 ? axis : 1 - axis;
  }

  public static NdArray diag(Object v, Arg... options) {
    NdArray array = Ufuncs.array(v);
    if (array.rank() == 1) {
      int n = array.size();
      NdArray result = NdArray.zeros(array.type(), n, n);
      for (int i = 0; i < n; i++) {
        result.copyElement(array, i, i * n + i);
      }
      return result;
    }
    if (array.rank() != 2) {
      throw new ValueError("Input must be 1- or 2-d.");
    }
    int n = Math.min(array.dim(0), array.dim(1));
    return array.gather(new int[] {n}, i -> i * array.dim(1) + i);
  }

  public static NdArray tril(Object m, Arg... options) {
    return triangle(m, options, false);
  }

  public static NdArray triu(Object m, Arg... options) {
    return triangle(m, options, true);
  }

  private static NdArray triangle(Object m, Arg[] options, boolean upper) {
    NdArray result = Ufuncs.array(m).copy();
    long k = Indexing.index(new Options(options).get("k", 0L));
    int columns = result.dim(result.rank() - 1);
    int rows = result.dim(result.rank() - 2);
    for (int i = 0; i < result.size(); i++) {
      long distance = i % columns - i / columns % rows;
      if (upper ? distance < k : distance > k) {
        result.setLong(i, 0);
      }
    }
    return result;
  }

  /** {@code np.fromiter} and friends read any iterable. */
  public static NdArray fromiter(Object iterable, Object dtype, Arg... options) {
    return ArrayConversion.toArray(
        org.tfgraft.runtime.python.PyList.from(iterable), NumpyTypes.type(dtype));
  }
}
