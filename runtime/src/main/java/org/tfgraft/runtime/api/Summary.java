package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.python.PyList;

/** {@code tf.summary}: what gathers the summaries of a graph. */
public class Summary {
  Summary() {}

  /** One operation for all the summaries collected, or None if there are none. */
  public static Object mergeAll(Arg... options) {
    Options o = new Options(options);
    Object key = o.get("key", "summaries");
    PyList<Object> summaries = Graph.current().collectionStore().get(key, o.get("scope"));
    return summaries.isEmpty()
        ? null
        : Op.of("MergeSummary", summaries).name(o.string("name")).tensor();
  }
}
