package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.train.ClusterSpec;
import org.tfgraft.runtime.train.GlobalSteps;
import org.tfgraft.runtime.train.ReplicaDevices;
import org.tfgraft.runtime.train.Saver;
import org.tfgraft.runtime.variable.MetaGraphs;

/** {@code tf.train}: clusters, the placing of variables on them, the counter of steps. */
public class Train {
  Train() {}

  public static ClusterSpec clusterSpec(Object cluster) {
    return new ClusterSpec(cluster);
  }

  public static PyCallable replicaDeviceSetter(Arg... options) {
    return ReplicaDevices.of(new Options(options));
  }

  public static TensorLike getGlobalStep(Arg... options) {
    return (TensorLike) GlobalSteps.get(new Options(options).get("graph"));
  }

  public static Object createGlobalStep(Arg... options) {
    return GlobalSteps.create(new Options(options).get("graph"));
  }

  public static Object getOrCreateGlobalStep(Arg... options) {
    return GlobalSteps.getOrCreate(new Options(options).get("graph"));
  }

  public static long globalStep(Session sess, Object globalStepTensor) {
    return ((Number) Builtins.int_(sess.run(globalStepTensor))).longValue();
  }

  public static void assertGlobalStep(Object globalStepTensor) {
    GlobalSteps.check(globalStepTensor);
  }

  public static Saver saver(Arg... options) {
    return new Saver(new Options(options));
  }

  /** Adds a graph with its collections; the saver of its variables, null if it has none. */
  public static Saver importMetaGraph(Object metaGraphOrFile, Arg... options) {
    return Saver.importing(metaGraphOrFile, new Options(options));
  }

  /** The current graph with its collections as a MetaGraphDef message. */
  public static Proto exportMetaGraph(Arg... options) {
    return MetaGraphs.export(new Options(options));
  }
}
