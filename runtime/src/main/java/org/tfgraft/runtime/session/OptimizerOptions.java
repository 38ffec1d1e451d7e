package org.tfgraft.runtime.session;

import java.util.Map;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code OptimizerOptions}: what a session may optimize. */
@PythonName("tensorflow.core.protobuf.config_pb2.OptimizerOptions")
public final class OptimizerOptions extends ProtoMessage {
  public static final long L1 = 0;
  public static final long L0 = -1;
  public static final long DEFAULT = 0;
  public static final long OFF = -1;
  public static final long ON_1 = 1;
  public static final long ON_2 = 2;

  public OptimizerOptions() {
    field("do_common_subexpression_elimination", Kind.FLAG);
    field("do_constant_folding", Kind.FLAG);
    enumeration("opt_level", Map.of(0L, "L1", -1L, "L0"));
    field("do_function_inlining", Kind.FLAG);
    enumeration("global_jit_level", Map.of(0L, "DEFAULT", -1L, "OFF", 1L, "ON_1", 2L, "ON_2"));
    field("max_folded_constant_in_bytes", Kind.NUMBER);
  }

  public OptimizerOptions(Options options) {
    this();
    fill(options);
  }

  public boolean doCommonSubexpressionElimination() {
    return flag("do_common_subexpression_elimination");
  }

  public void doCommonSubexpressionElimination(boolean value) {
    set("do_common_subexpression_elimination", value);
  }

  public boolean doConstantFolding() {
    return flag("do_constant_folding");
  }

  public void doConstantFolding(boolean value) {
    set("do_constant_folding", value);
  }

  public long optLevel() {
    return number("opt_level");
  }

  public void optLevel(long value) {
    set("opt_level", value);
  }

  public boolean doFunctionInlining() {
    return flag("do_function_inlining");
  }

  public void doFunctionInlining(boolean value) {
    set("do_function_inlining", value);
  }

  public long globalJitLevel() {
    return number("global_jit_level");
  }

  public void globalJitLevel(long value) {
    set("global_jit_level", value);
  }

  public long maxFoldedConstantInBytes() {
    return number("max_folded_constant_in_bytes");
  }

  public void maxFoldedConstantInBytes(long value) {
    set("max_folded_constant_in_bytes", value);
  }
}
