package org.tfgraft.runtime.session;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code ConfigProto}: how a session uses threads and devices. */
@PythonName("tensorflow.core.protobuf.config_pb2.ConfigProto")
public final class ConfigProto extends ProtoMessage {
  public ConfigProto() {
    field("device_count", Kind.MAP);
    field("intra_op_parallelism_threads", Kind.NUMBER);
    field("placement_period", Kind.NUMBER);
    field("device_filters", Kind.LIST);
    field("inter_op_parallelism_threads", Kind.NUMBER);
    message("gpu_options", new GPUOptions());
    field("allow_soft_placement", Kind.FLAG);
    field("log_device_placement", Kind.FLAG);
    field("use_per_session_threads", Kind.FLAG);
    message("graph_options", new GraphOptions());
    field("operation_timeout_in_ms", Kind.NUMBER);
    field("isolate_session_state", Kind.FLAG);
  }

  public ConfigProto(Options options) {
    this();
    fill(options);
  }

  public PyDict<Object, Object> deviceCount() {
    return map("device_count");
  }

  public long intraOpParallelismThreads() {
    return number("intra_op_parallelism_threads");
  }

  public void intraOpParallelismThreads(long value) {
    set("intra_op_parallelism_threads", value);
  }

  public long placementPeriod() {
    return number("placement_period");
  }

  public void placementPeriod(long value) {
    set("placement_period", value);
  }

  public PyList<Object> deviceFilters() {
    return list("device_filters");
  }

  public long interOpParallelismThreads() {
    return number("inter_op_parallelism_threads");
  }

  public void interOpParallelismThreads(long value) {
    set("inter_op_parallelism_threads", value);
  }

  public GPUOptions gpuOptions() {
    return (GPUOptions) message("gpu_options");
  }

  public boolean allowSoftPlacement() {
    return flag("allow_soft_placement");
  }

  public void allowSoftPlacement(boolean value) {
    set("allow_soft_placement", value);
  }

  public boolean logDevicePlacement() {
    return flag("log_device_placement");
  }

  public void logDevicePlacement(boolean value) {
    set("log_device_placement", value);
  }

  public boolean usePerSessionThreads() {
    return flag("use_per_session_threads");
  }

  public void usePerSessionThreads(boolean value) {
    set("use_per_session_threads", value);
  }

  public GraphOptions graphOptions() {
    return (GraphOptions) message("graph_options");
  }

  public long operationTimeoutInMs() {
    return number("operation_timeout_in_ms");
  }

  public void operationTimeoutInMs(long value) {
    set("operation_timeout_in_ms", value);
  }

  public boolean isolateSessionState() {
    return flag("isolate_session_state");
  }

  public void isolateSessionState(boolean value) {
    set("isolate_session_state", value);
  }
}
