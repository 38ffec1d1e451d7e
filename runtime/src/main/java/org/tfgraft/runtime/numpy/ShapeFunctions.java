package org.tfgraft.runtime.numpy;

import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** The functions of {@code np} that rearrange, join and pick elements. */
public abstract class ShapeFunctions extends MathFunctions {
  ShapeFunctions() {}

  public static NdArray reshape(Object a, Object newshape, Arg... options) {
    return Ufuncs.array(a).reshape(Shapes.fromPython(newshape));
  }

  public static NdArray ravel(Object a, Arg... options) {
    return Ufuncs.array(a).reshape(-1);
  }

  public static NdArray transpose(Object a, Arg... options) {
    Object axes = new Options(options).get("axes");
    NdArray array = Ufuncs.array(a);
    return axes == null ? array.transpose() : array.transpose(PyTuple.of(axes));
  }

  public static NdArray swapaxes(Object a, long axis1, long axis2) {
    return Ufuncs.array(a).swapaxes(axis1, axis2);
  }

  public static NdArray expandDims(Object a, Object axis) {
    return Joining.expandDims(Ufuncs.array(a), axis);
  }

  public static NdArray squeeze(Object a, Arg... options) {
    return Joining.squeeze(Ufuncs.array(a), new Options(options).get("axis"));
  }

  public static NdArray concatenate(Object arrays, Arg... options) {
    return Joining.concatenate(Joining.arrays(arrays), new Options(options).get("axis", 0L));
  }

  public static NdArray stack(Object arrays, Arg... options) {
    return Joining.stack(Joining.arrays(arrays), new Options(options).get("axis", 0L));
  }

  public static NdArray vstack(Object tup) {
    List<NdArray> rows =
        Joining.arrays(tup).stream().map(a -> a.rank() < 2 ? a.reshape(1, a.size()) : a).toList();
    return Joining.concatenate(rows, 0L);
  }

  public static NdArray hstack(Object tup) {
    List<NdArray> parts =
        Joining.arrays(tup).stream().map(a -> a.rank() == 0 ? a.reshape(1) : a).toList();
    return Joining.concatenate(parts, parts.get(0).rank() == 1 ? 0L : 1L);
  }

  public static PyList<Object> split(Object ary, Object indicesOrSections, Arg... options) {
    return PyList.from(
        Joining.split(
            Ufuncs.array(ary), indicesOrSections, new Options(options).get("axis", 0L), true));
  }

  public static PyList<Object> arraySplit(Object ary, Object indicesOrSections, Arg... options) {
    return PyList.from(
        Joining.split(
            Ufuncs.array(ary), indicesOrSections, new Options(options).get("axis", 0L), false));
  }

  public static NdArray tile(Object a, Object reps) {
    return Joining.tile(Ufuncs.array(a), reps);
  }

  public static NdArray repeat(Object a, Object repeats, Arg... options) {
    return Joining.repeat(Ufuncs.array(a), repeats, new Options(options).get("axis"));
  }

  public static NdArray append(Object arr, Object values, Arg... options) {
    return Joining.concatenate(
        List.of(Ufuncs.array(arr), Ufuncs.array(values)), new Options(options).get("axis"));
  }

  public static NdArray broadcastTo(Object array, Object shape, Arg... options) {
    return Ufuncs.array(array).broadcastTo(Shapes.fromPython(shape));
  }

  public static NdArray flip(Object m, Arg... options) {
    NdArray array = Ufuncs.array(m);
    Object axis = new Options(options).get("axis");
    boolean[] flipped = new boolean[array.rank()];
    if (axis == null) {
      Arrays.fill(flipped, true);
    } else {
      flipped[Shapes.axis(axis, array.rank())] = true;
    }
    int offset = array.offset();
    int[] strides = array.strides().clone();
    for (int i = 0; i < flipped.length; i++) {
      if (flipped[i] && array.dim(i) > 0) {
        offset += (array.dim(i) - 1) * strides[i];
        strides[i] = -strides[i];
      }
    }
    return array.view(offset, array.dims(), strides);
  }

  public static NdArray pad(Object array, Object padWidth, Arg... options) {
    NdArray source = Ufuncs.array(array);
    NdArray widths = NdArray.of(padWidth, NumpyType.INT64).broadcastTo(source.rank(), 2);
    int[] dims = source.dims();
    for (int i = 0; i < dims.length; i++) {
      dims[i] += (int) (widths.getLong(2 * i) + widths.getLong(2 * i + 1));
    }
    Object value = new Options(options).get("constant_values", 0L);
    NdArray result = NdArray.full(source.type(), value, dims);
    int offset = 0;
    for (int i = 0; i < dims.length; i++) {
      offset += (int) widths.getLong(2 * i) * result.strides()[i];
    }
    Indexing.assign(result.view(offset, source.dims(), result.strides()), source);
    return result;
  }

  public static Object take(Object a, Object indices, Arg... options) {
    NdArray array = Ufuncs.array(a);
    Object axis = new Options(options).get("axis");
    NdArray source = axis == null ? array.reshape(-1) : array;
    int along = axis == null ? 0 : Shapes.axis(axis, source.rank());
    Object[] key = new Object[along + 1];
    Arrays.fill(key, org.tfgraft.runtime.python.PySlice.of(null, null, null));
    key[along] = indices;
    return Indexing.get(source, PyTuple.of(key));
  }

  public static Object where(Object condition, Arg... options) {
    Options given = new Options(options);
    NdArray test = Ufuncs.array(condition);
    if (!given.has("x")) {
      return PyTuple.of(Indexing.nonzero(test).toArray());
    }
    NdArray x = Ufuncs.array(given.get("x"));
    NdArray y = Ufuncs.array(given.get("y"));
    NumpyType type = Promotion.common(x, y);
    int[] dims = Shapes.broadcast(test.dims(), Shapes.broadcast(x.dims(), y.dims()));
    NdArray first = x.as(type).broadcastTo(dims);
    NdArray second = y.as(type).broadcastTo(dims);
    NdArray spread = test.broadcastTo(dims);
    NdArray result = NdArray.zeros(type, dims);
    for (int i = 0; i < result.size(); i++) {
      result.copyElement(spread.getBoolean(i) ? first : second, i, i);
    }
    return result;
  }

  public static PyTuple nonzero(Object a) {
    return Ufuncs.array(a).nonzero();
  }

  public static NdArray argwhere(Object a) {
    return stack(nonzero(a), new Arg("axis", -1L));
  }

  public static NdArray sort(Object a, Arg... options) {
    return Sorting.sort(Ufuncs.array(a), new Options(options).get("axis", -1L));
  }

  public static NdArray argsort(Object a, Arg... options) {
    return Sorting.argsort(Ufuncs.array(a), new Options(options).get("axis", -1L));
  }

  public static Object unique(Object ar, Arg... options) {
    Options given = new Options(options);
    Sorting.Distinct distinct = Sorting.unique(Ufuncs.array(ar));
    PyList<Object> parts = new PyList<>();
    parts.add(distinct.values());
    if (given.flag("return_index")) {
      parts.add(distinct.first());
    }
    if (given.flag("return_inverse")) {
      parts.add(distinct.inverse());
    }
    if (given.flag("return_counts")) {
      parts.add(distinct.counts());
    }
    return parts.size() == 1 ? distinct.values() : PyTuple.from(parts);
  }
}
