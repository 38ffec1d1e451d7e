package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyEllipsis;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.TypeError;

/** {@code tensor[key]}: the strided slice that stands for Python's indices. */
final class Slicing {
  private final PyList<Object> begin = new PyList<>();
  private final PyList<Object> end = new PyList<>();
  private final PyList<Object> strides = new PyList<>();
  private long beginMask;
  private long endMask;
  private long ellipsisMask;
  private long newAxisMask;
  private long shrinkAxisMask;

  private Slicing() {}

  static Tensor of(Tensor tensor, Object key) {
    if (isMask(key)) {
      return ArrayOps.booleanMask(tensor, key, new Options());
    }
    List<?> keys = key instanceof List<?> list ? list : PyList.of(key);
    Slicing slicing = new Slicing();
    for (int i = 0; i < keys.size(); i++) {
      slicing.add(keys.get(i), 1L << i);
    }
    return slicing.slice(tensor);
  }

  private static boolean isMask(Object key) {
    return key instanceof Boolean
        || (key instanceof Tensor tensor && tensor.dtype() == DType.BOOL)
        || (key instanceof NdArray array && array.type() == NumpyType.BOOL);
  }

  private void add(Object key, long bit) {
    if (key instanceof PySlice slice) {
      addSlice(slice, bit);
    } else if (key instanceof PyEllipsis) {
      add(0L, 0L, 1L);
      ellipsisMask |= bit;
    } else if (key == null) {
      add(0L, 0L, 1L);
      newAxisMask |= bit;
    } else {
      checkIndex(key);
      add(key, Py.add(key, 1L), 1L);
      shrinkAxisMask |= bit;
    }
  }

  private void addSlice(PySlice slice, long bit) {
    boolean fromStart = slice.start() == null || slice.start().equals(Long.MAX_VALUE);
    boolean toEnd = slice.stop() == null || slice.stop().equals(Long.MAX_VALUE);
    if (!fromStart) {
      checkIndex(slice.start());
    } else {
      beginMask |= bit;
    }
    if (!toEnd) {
      checkIndex(slice.stop());
    } else {
      endMask |= bit;
    }
    if (slice.step() != null) {
      checkIndex(slice.step());
    }
    add(
        fromStart ? 0L : slice.start(),
        toEnd ? 0L : slice.stop(),
        slice.step() == null ? 1L : slice.step());
  }

  private void add(Object first, Object last, Object step) {
    begin.add(first);
    end.add(last);
    strides.add(step);
  }

  private static void checkIndex(Object index) {
    boolean valid = index instanceof Long || index instanceof Dimension || index instanceof Boolean;
    if (index instanceof TensorLike tensor) {
      DType type = tensor.dtype().baseDtype();
      valid = (type == DType.INT32 || type == DType.INT64) && tensor.shape().rankOrUnknown() != 1;
    } else if (index instanceof NumpyScalar scalar) {
      valid = scalar.type() == NumpyType.INT32 || scalar.type() == NumpyType.INT64;
    }
    if (!valid) {
      throw new TypeError(
          "Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`) and scalar"
              + " tf.int32/tf.int64 tensors are valid indices, got "
              + Builtins.repr(index));
    }
  }

  private Tensor slice(Tensor tensor) {
    List<Object> values = new ArrayList<>();
    values.add(tensor);
    values.addAll(begin);
    values.addAll(end);
    values.addAll(strides);
    try (NameScope scope = NameScopes.of((Object) null, "strided_slice", values)) {
      Tensor first;
      Tensor last;
      Tensor step;
      if (begin.isEmpty()) {
        first = Constants.of(new PyList<>()).dtype(DType.INT32).tensor();
        last = first;
        step = first;
      } else {
        first = ArrayOps.stack(begin, new Options());
        last = ArrayOps.stack(end, new Options());
        step = ArrayOps.stack(strides, new Options());
        boolean wide = isLong(first) || isLong(last) || isLong(step);
        first = wide ? asLong(first) : first;
        last = wide ? asLong(last) : last;
        step = wide ? asLong(step) : step;
      }
      return Op.of("StridedSlice", tensor, first, last, step)
          .attr("begin_mask", beginMask)
          .attr("end_mask", endMask)
          .attr("ellipsis_mask", ellipsisMask)
          .attr("new_axis_mask", newAxisMask)
          .attr("shrink_axis_mask", shrinkAxisMask)
          .name(scope.name())
          .tensor();
    }
  }

  private static boolean isLong(Tensor tensor) {
    return tensor.dtype() == DType.INT64;
  }

  private static Tensor asLong(Tensor tensor) {
    return isLong(tensor) ? tensor : Op.of("Cast", tensor).attr("DstT", DType.INT64).tensor();
  }
}
