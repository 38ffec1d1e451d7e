package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.TensorLike;

/** Assignment to references, as functions of TensorFlow. */
public final class StateOps {
  private StateOps() {}

  /** What a variable behind a handle does itself. */
  public interface Assignable {
    Object assign(Object value, org.tfgraft.runtime.api.Arg... options);

    Object assignAdd(Object delta, org.tfgraft.runtime.api.Arg... options);

    Object assignSub(Object delta, org.tfgraft.runtime.api.Arg... options);
  }

  public static Object assign(Object ref, Object value, Options o) {
    if (isReference(ref)) {
      return Op.of("Assign", ref, value)
          .attr("use_locking", o.get("use_locking"))
          .attr("validate_shape", o.get("validate_shape"))
          .name(o.string("name"))
          .tensor();
    }
    return ((Assignable) ref)
        .assign(value, new Options().with("name", o.get("name")).toArguments());
  }

  public static Object assignAdd(Object ref, Object value, Options o) {
    return isReference(ref)
        ? update("AssignAdd", ref, value, o)
        : ((Assignable) ref).assignAdd(value);
  }

  public static Object assignSub(Object ref, Object value, Options o) {
    return isReference(ref)
        ? update("AssignSub", ref, value, o)
        : ((Assignable) ref).assignSub(value);
  }

  private static Object update(String type, Object ref, Object value, Options o) {
    return Op.of(type, ref, value)
        .attr("use_locking", o.get("use_locking"))
        .name(o.string("name"))
        .tensor();
  }

  /** {@code tf.scatter_update} and its kin. */
  public static Object scatter(String type, Object ref, Object indices, Object updates, Options o) {
    return Op.of(type, ref, indices, updates)
        .attr("use_locking", o.get("use_locking"))
        .name(o.string("name"))
        .tensor();
  }

  private static boolean isReference(Object ref) {
    return !(ref instanceof TensorLike tensor) || tensor.dtype().isReference();
  }
}
