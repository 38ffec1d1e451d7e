package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.session.Call;

/** Computes one operation type: the single output, or an array of all of them, or null for none. */
@FunctionalInterface
public interface Kernel {
  Object run(Call call);
}
