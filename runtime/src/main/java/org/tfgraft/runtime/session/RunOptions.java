package org.tfgraft.runtime.session;

import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code RunOptions}: what one run records. */
@PythonName("tensorflow.core.protobuf.config_pb2.RunOptions")
public final class RunOptions extends ProtoMessage {
  public static final long NO_TRACE = 0;
  public static final long SOFTWARE_TRACE = 1;
  public static final long HARDWARE_TRACE = 2;
  public static final long FULL_TRACE = 3;

  public RunOptions() {
    enumeration(
        "trace_level",
        Map.of(0L, "NO_TRACE", 1L, "SOFTWARE_TRACE", 2L, "HARDWARE_TRACE", 3L, "FULL_TRACE"));
    field("timeout_in_ms", Kind.NUMBER);
    field("inter_op_thread_pool", Kind.NUMBER);
    field("output_partition_graphs", Kind.FLAG);
    field("report_tensor_allocations_upon_oom", Kind.FLAG);
  }

  public RunOptions(Options options) {
    this();
    fill(options);
  }

  public long traceLevel() {
    return number("trace_level");
  }

  public void traceLevel(long value) {
    set("trace_level", value);
  }

  public long timeoutInMs() {
    return number("timeout_in_ms");
  }

  public void timeoutInMs(long value) {
    set("timeout_in_ms", value);
  }

  public long interOpThreadPool() {
    return number("inter_op_thread_pool");
  }

  public void interOpThreadPool(long value) {
    set("inter_op_thread_pool", value);
  }

  public boolean outputPartitionGraphs() {
    return flag("output_partition_graphs");
  }

  public void outputPartitionGraphs(boolean value) {
    set("output_partition_graphs", value);
  }

  public boolean reportTensorAllocationsUponOom() {
    return flag("report_tensor_allocations_upon_oom");
  }

  public void reportTensorAllocationsUponOom(boolean value) {
    set("report_tensor_allocations_upon_oom", value);
  }
}
