package org.tfgraft.runtime.variable;

import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** What the initializer of one part is told of the whole. */
@PythonName("tensorflow.python.ops.variable_scope._PartitionInfo")
public record PartitionInfo(PyList<Object> fullShape, PyList<Object> varOffset)
    implements PyObject {
  public PartitionInfo {
    for (int i = 0; i < fullShape.size(); i++) {
      long offset = size(varOffset, i);
      if (offset < 0 || offset >= size(fullShape, i)) {
        throw new ValueError(
            "Expected 0 <= offset < shape but found offset=%d, shape=%d for var_offset=%s, full_shape=%s"
                .formatted(
                    offset, size(fullShape, i), Builtins.str(varOffset), Builtins.str(fullShape)));
      }
    }
  }

  /** Where a part of that shape begins along the axis that is cut; 0 if none is. */
  public long singleOffset(Object shape) {
    Long axis = singleSliceDim(shape);
    return axis == null ? 0 : size(varOffset, axis.intValue());
  }

  /** The only axis along which a part of that shape is smaller than the whole, or null. */
  public Long singleSliceDim(Object shape) {
    List<?> sizes = sequence(shape);
    if (sizes.size() != fullShape.size()) {
      throw new ValueError(
          "Expected equal length, but received shape=%s of length %d while self.full_shape=%s is of length %d."
              .formatted(
                  Builtins.str(shape), sizes.size(), Builtins.str(fullShape), fullShape.size()));
    }
    checkFits(shape, sizes);
    Long axis = null;
    for (int i = 0; i < sizes.size(); i++) {
      if (Py.truth(Py.eq(sizes.get(i), fullShape.get(i)))) {
        continue;
      }
      if (axis != null) {
        throw new ValueError(
            "Cannot use single_slice_dim() with shape=%s and self.full_shape=%s since slice dim could be either dimension %d or %d."
                .formatted(Builtins.str(shape), Builtins.str(fullShape), i, axis));
      }
      axis = (long) i;
    }
    return axis;
  }

  private void checkFits(Object shape, List<?> sizes) {
    for (int i = 0; i < sizes.size(); i++) {
      if (size(varOffset, i) + size(sizes, i) > size(fullShape, i)) {
        throw new ValueError(
            "With self.var_offset=%s, a partition of shape=%s would exceed self.full_shape=%s in dimension %d."
                .formatted(
                    Builtins.str(varOffset), Builtins.str(shape), Builtins.str(fullShape), i));
      }
    }
  }

  private static List<?> sequence(Object shape) {
    if (shape instanceof List<?> list && !(shape instanceof PyBytes)) {
      return list;
    }
    throw new TypeError(
        "`shape` must be a sequence (like tuple or list) instead of " + PyType.of(shape).name());
  }

  private static long size(List<?> sizes, int index) {
    return ((Number) Builtins.int_(sizes.get(index))).longValue();
  }
}
