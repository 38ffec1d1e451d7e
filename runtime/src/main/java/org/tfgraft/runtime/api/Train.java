package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.train.ClusterSpec;
import org.tfgraft.runtime.train.ReplicaDevices;

/** {@code tf.train}: clusters and the placing of variables on them. */
public class Train {
  Train() {}

  public static ClusterSpec clusterSpec(Object cluster) {
    return new ClusterSpec(cluster);
  }

  public static PyCallable replicaDeviceSetter(Arg... options) {
    return ReplicaDevices.of(new Options(options));
  }
}
