package org.tfgraft.runtime.session;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code GraphOptions}: how a session treats its graph. */
@PythonName("tensorflow.core.protobuf.config_pb2.GraphOptions")
public final class GraphOptions extends ProtoMessage {
  public GraphOptions() {
    field("enable_recv_scheduling", Kind.FLAG);
    message("optimizer_options", new OptimizerOptions());
    field("build_cost_model", Kind.NUMBER);
    field("infer_shapes", Kind.FLAG);
    field("place_pruned_graph", Kind.FLAG);
    field("enable_bfloat16_sendrecv", Kind.FLAG);
    field("timeline_step", Kind.NUMBER);
    field("build_cost_model_after", Kind.NUMBER);
  }

  public GraphOptions(Options options) {
    this();
    fill(options);
  }

  public boolean enableRecvScheduling() {
    return flag("enable_recv_scheduling");
  }

  public void enableRecvScheduling(boolean value) {
    set("enable_recv_scheduling", value);
  }

  public OptimizerOptions optimizerOptions() {
    return (OptimizerOptions) message("optimizer_options");
  }

  public long buildCostModel() {
    return number("build_cost_model");
  }

  public void buildCostModel(long value) {
    set("build_cost_model", value);
  }

  public boolean inferShapes() {
    return flag("infer_shapes");
  }

  public void inferShapes(boolean value) {
    set("infer_shapes", value);
  }

  public boolean placePrunedGraph() {
    return flag("place_pruned_graph");
  }

  public void placePrunedGraph(boolean value) {
    set("place_pruned_graph", value);
  }

  public boolean enableBfloat16Sendrecv() {
    return flag("enable_bfloat16_sendrecv");
  }

  public void enableBfloat16Sendrecv(boolean value) {
    set("enable_bfloat16_sendrecv", value);
  }

  public long timelineStep() {
    return number("timeline_step");
  }

  public void timelineStep(long value) {
    set("timeline_step", value);
  }

  public long buildCostModelAfter() {
    return number("build_cost_model_after");
  }

  public void buildCostModelAfter(long value) {
    set("build_cost_model_after", value);
  }
}
