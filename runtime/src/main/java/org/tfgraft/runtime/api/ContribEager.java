package org.tfgraft.runtime.api;

import org.tfgraft.runtime.variable.ResourceVariable;
import org.tfgraft.runtime.variable.VariableCreation;

/** {@code tf.contrib.eager}: what of it also serves programs that build graphs. */
public class ContribEager {
  ContribEager() {}

  /** A variable behind a handle, whatever the scope says and without the open creators. */
  public static ResourceVariable variable(Arg... options) {
    return VariableCreation.resource(new Options(options));
  }
}
