package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;

/** Assignment to references, as functions of TensorFlow. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class StateOps {
  private StateOps() {}

  /** What a variable behind a handle does itself. */
  public interface Assignable {
    Object assign(Object value, org.tfgraft.runtime.api.Arg... options);

    Object assignAdd(Object delta, org.tfgraft.runtime.api.Arg... options);

    Object assignSub(Object delta, org.tfgraft.runtime.api.Arg... options);

    Object scatter(String kind, Object indices, Object updates, Options options);

    Tensor countUpTo(Object limit);

    /** The rows of these indices; null where a plain gather does it. */
    Tensor gatherRows(Object indices, String name);

    Tensor gatherElements(Object indices, String name);
  }

  public static Object assign(Object ref, Object value, Options o) {
    if (isReference(ref)) {
      return Op.of("Assign", ref, value)
          .attr("use_locking", o.get("use_locking"))
          .attr("validate_shape", o.get("validate_shape"))
          .name(o.string("name"))
          .tensor();
    }
    Options named = new Options().with("name", o.get("name"));
    if (ref instanceof Assignable variable) {
      return variable.assign(value, named.toArguments());
    }
    return Py.callMethod(ref, "assign", PyTuple.of(value), named.toKeywords());
  }

  public static Object assignAdd(Object ref, Object value, Options o) {
    return isReference(ref)
        ? update("AssignAdd", ref, value, o)
        : Py.callMethod(ref, "assign_add", PyTuple.of(value), new PyDict<>());
  }

  public static Object assignSub(Object ref, Object value, Options o) {
    return isReference(ref)
        ? update("AssignSub", ref, value, o)
        : Py.callMethod(ref, "assign_sub", PyTuple.of(value), new PyDict<>());
  }

  private static Object update(String type, Object ref, Object value, Options o) {
    return Op.of(type, ref, value)
        .attr("use_locking", o.get("use_locking"))
        .name(o.string("name"))
        .tensor();
  }

  /** {@code tf.scatter_update} and its kin. */
  public static Object scatter(String kind, Object ref, Object indices, Object updates, Options o) {
    return isReference(ref)
        ? Op.of("Scatter" + kind, ref, indices, updates)
            .attr("use_locking", o.get("use_locking"))
            .name(o.string("name"))
            .tensor()
        : assignable(ref, "_lazy_read").scatter(kind, indices, updates, o);
  }

  /** {@code tf.batch_scatter_update}: each batch of indices into its own batch of the variable. */
  public static Object batchScatterUpdate(Object ref, Object indices, Object updates, Options o) {
    try (NameScope scope = NameScopes.open(o.get("name"), new Options())) {
      Tensor all = Conversion.tensor(indices, "indices");
      Tensor sizes = ArrayOps.shape(all, new Options());
      int rank = all.shape().rankOrUnknown();
      if (rank < 0) {
        throw new ValueError("batch_gather does not allow indices with unknown shape.");
      }
      Tensor last = ArrayOps.expandDims(all, new Options().with("axis", -1L));
      PyList<Object> parts = new PyList<>();
      for (int axis = 0; axis < rank - 1; axis++) {
        Object size = sizes.getitem((long) axis);
        PyList<Object> spread = PyList.<Object>of(1L).repeat(rank + 1L);
        spread.set(axis, size);
        Tensor range =
            ArrayOps.reshape(Op.of("Range", 0L, size, 1L).tensor(), spread, new Options());
        if (range.dtype().baseDtype() != last.dtype()) {
          range = Op.of("Cast", range).attr("DstT", last.dtype()).tensor();
        }
        parts.add(range.mul(FilledOps.onesLike(last, new Options())));
      }
      parts.add(last);
      Tensor whole = ArrayOps.concat(parts, -1L, new Options());
      return scatter("NdUpdate", ref, whole, updates, o.with("name", null));
    }
  }

  /** {@code tf.count_up_to}. */
  public static Tensor countUpTo(Object ref, Object limit, Options o) {
    return isReference(ref)
        ? Op.of("CountUpTo", ref).attr("limit", limit).name(o.string("name")).tensor()
        : Op.of("ResourceCountUpTo", Py.getattr(ref, "handle"))
            .attr("limit", limit)
            .attr("T", ((TensorLike) ref).dtype())
            .name(o.string("name"))
            .tensor();
  }

  private static Assignable assignable(Object ref, String method) {
    if (ref instanceof Assignable variable) {
      return variable;
    }
    throw missing(ref, method);
  }

  private static AttributeError missing(Object value, String attribute) {
    return new AttributeError(
        "'" + PyType.of(value).name() + "' object has no attribute '" + attribute + "'");
  }

  /** Whether the value is a reference; an error if it has no type. */
  public static boolean isReference(Object ref) {
    if (ref instanceof TensorLike tensor) {
      return tensor.dtype().isReference();
    }
    Object dtype = Py.getattr(ref, "dtype");
    return dtype instanceof DType type
        ? type.isReference()
        : Py.truth(Py.getattr(dtype, "_is_ref_dtype"));
  }
}
