package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.StateOps;

/** The functions of {@code tf} that change some of a variable's elements. */
public abstract class TfUpdates extends TfArrays {
  TfUpdates() {}

  public static Object scatterAdd(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Add", ref, indices, updates, new Options(options));
  }

  public static Object scatterSub(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Sub", ref, indices, updates, new Options(options));
  }

  public static Object scatterMul(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Mul", ref, indices, updates, new Options(options));
  }

  public static Object scatterDiv(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Div", ref, indices, updates, new Options(options));
  }

  public static Object scatterMin(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Min", ref, indices, updates, new Options(options));
  }

  public static Object scatterMax(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Max", ref, indices, updates, new Options(options));
  }

  public static Object scatterUpdate(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("Update", ref, indices, updates, new Options(options));
  }

  public static Object scatterNdAdd(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("NdAdd", ref, indices, updates, new Options(options));
  }

  public static Object scatterNdSub(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("NdSub", ref, indices, updates, new Options(options));
  }

  public static Object scatterNdUpdate(Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.scatter("NdUpdate", ref, indices, updates, new Options(options));
  }

  public static Object batchScatterUpdate(
      Object ref, Object indices, Object updates, Arg... options) {
    return StateOps.batchScatterUpdate(
        ref, indices, updates, new Options(options).orDefault("use_locking", true));
  }

  public static Tensor countUpTo(Object ref, Object limit, Arg... options) {
    return StateOps.countUpTo(ref, limit, new Options(options));
  }
}
