package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Tensor;

/** Operations that print while they run. */
public final class LoggingOps {
  private LoggingOps() {}

  public static Tensor print(Object input, Object data, Options o) {
    return Op.of("Print", input, data)
        .attr("message", o.get("message"))
        .attr("first_n", o.get("first_n"))
        .attr("summarize", o.get("summarize"))
        .name(o.string("name"))
        .tensor();
  }
}
