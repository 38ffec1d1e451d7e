package org.tfgraft.runtime.api;

import org.tfgraft.runtime.train.GreedyLoadBalancing;

/** {@code tf.contrib.training}: how variables spread over parameter servers. */
public class ContribTraining {
  ContribTraining() {}

  public static GreedyLoadBalancing greedyLoadBalancingStrategy(long numTasks, Object loadFn) {
    return new GreedyLoadBalancing(numTasks, loadFn);
  }

  public static Object byteSizeLoadFn(Object op) {
    return GreedyLoadBalancing.byteSize(op);
  }
}
