package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.sort} and {@code tf.argsort}: the largest of all elements, along one axis. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Sorting {
  private Sorting() {}

  public static Tensor sort(boolean indices, Object input, Options o) {
    try (NameScope scope = NameScopes.of(o, indices ? "argsort" : "sort")) {
      Object direction = o.get("direction", "ASCENDING");
      boolean ascending = "ASCENDING".equals(direction);
      if (!ascending && !"DESCENDING".equals(direction)) {
        throw new ValueError(Builtins.str(direction) + " should be one of ASCENDING, DESCENDING");
      }
      Tensor along = Conversion.tensor(o.get("axis", -1L), "axis");
      NdArray axis = ConstantValue.of(along);
      if (along.shape().rankOrUnknown() != 0 || axis == null) {
        throw new ValueError("axis must be a constant scalar");
      }
      Tensor values = Conversion.tensor(input, "values");
      if (!ascending) {
        return descending(values, axis.getLong(0), indices);
      }
      Tensor sorted = descending(values.neg(), axis.getLong(0), indices);
      return indices ? sorted : sorted.neg();
    }
  }

  private static Tensor descending(Tensor values, long axis, boolean indices) {
    Tensor count = ArrayOps.shape(values, new Options()).getitem(axis);
    Tensor rank = ArrayOps.rank(values, new Options());
    if (axis == -1 || axis + 1 == values.shape().rankOrUnknown()) {
      return largest(values, count, indices);
    }
    Tensor swap = swap(axis, values.shape().rankOrUnknown(), rank);
    Options perm = new Options().with("perm", swap);
    return ArrayOps.transpose(largest(ArrayOps.transpose(values, perm), count, indices), perm);
  }

  private static Tensor largest(Tensor values, Tensor count, boolean indices) {
    Operation top = Op.of("TopKV2", values, count).attr("sorted", true).operation();
    return top.output(indices ? 1 : 0);
  }

  /** The order of axes in which one is last; the same order brings it back. */
  private static Tensor swap(long axis, int staticRank, Tensor rank) {
    if (staticRank >= 0) {
      long place = axis < 0 ? axis + staticRank : axis;
      PyList<Object> order = new PyList<>();
      for (long i = 0; i < staticRank; i++) {
        order.add(i == place ? staticRank - 1L : i == staticRank - 1 ? place : i);
      }
      NdArray array = NdArray.of(order);
      return Constants.of(array).name("transposition").tensor();
    }
    Object place = axis < 0 ? rank.radd(axis) : (Object) axis;
    Tensor before = MathOps.range(place, new Options());
    Object last = PyList.of(rank.sub(1L));
    Object after = place instanceof Tensor tensor ? tensor.add(1L) : (Object) (axis + 1);
    Tensor between = MathOps.range(after, new Options().with("limit", rank.sub(1L)));
    return ArrayOps.concat(PyList.of(before, last, between, PyList.of(place)), 0L, new Options());
  }
}
