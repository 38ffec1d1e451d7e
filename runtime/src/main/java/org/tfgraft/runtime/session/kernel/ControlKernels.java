package org.tfgraft.runtime.session.kernel;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.Dead;
import org.tfgraft.runtime.session.KernelError;

/** What only passes values on: identities, branches, checks and prints. */
final class ControlKernels {
  private ControlKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Identity",
          "StopGradient",
          "PreventGradient",
          "Snapshot",
          "Enter",
          "Exit",
          "NextIteration",
          "LoopCond",
          "CheckNumericsV2",
          "EnsureShape",
          "RefIdentity" ->
          call -> passed(call, 0);
      case "RefEnter", "RefExit", "RefNextIteration" -> call -> call.raw(0);
      case "IdentityN" -> ControlKernels::all;
      case "NoOp", "ControlTrigger" -> call -> null;
      case "Switch", "RefSwitch" -> ControlKernels::branch;
      case "Merge", "RefMerge" -> ControlKernels::merge;
      case "CheckNumerics" -> ControlKernels::checkNumerics;
      case "Assert" -> ControlKernels::check;
      case "Print" -> ControlKernels::print;
      case "PrintV2" -> ControlKernels::printText;
      default -> null;
    };
  }

  private static Object passed(Call call, int index) {
    Object value = call.raw(index);
    return value instanceof org.tfgraft.runtime.session.VariableState
            && call.operation().output(index).dtype() != org.tfgraft.runtime.graph.DType.RESOURCE
        ? call.in(index)
        : value;
  }

  private static Object all(Call call) {
    Object[] values = new Object[call.inputCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = passed(call, i);
    }
    return values;
  }

  private static Object branch(Call call) {
    Object value = call.operation().type().equals("Switch") ? passed(call, 0) : call.raw(0);
    boolean taken = call.in(1).getBoolean(0);
    return new Object[] {taken ? Dead.VALUE : value, taken ? value : Dead.VALUE};
  }

  private static Object merge(Call call) {
    for (int i = 0; i < call.inputCount(); i++) {
      Object value = call.raw(i);
      if (value != Dead.VALUE && value != null) {
        return new Object[] {value, NdArray.scalar(NumpyType.INT32, (long) i)};
      }
    }
    return new Object[] {Dead.VALUE, Dead.VALUE};
  }

  private static Object checkNumerics(Call call) {
    NdArray array = call.in(0);
    boolean nan = false;
    boolean infinite = false;
    for (int i = 0; i < array.size(); i++) {
      nan |= Double.isNaN(array.getDouble(i));
      infinite |= Double.isInfinite(array.getDouble(i));
    }
    if (nan || infinite) {
      String what = nan && infinite ? "Inf and NaN" : nan ? "NaN" : "Inf";
      throw KernelError.invalid(call.text("message", "") + " : Tensor had " + what + " values");
    }
    return array;
  }

  private static Object check(Call call) {
    if (call.in(0).getBoolean(0)) {
      return null;
    }
    int limit = (int) call.number("summarize", 3);
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < call.inputCount(); i++) {
      parts.add(summary(call.in(i), limit));
    }
    throw KernelError.invalid("assertion failed: " + String.join(" ", parts));
  }

  /** {@code [1 2 3...]}, as {@code Tensor::SummarizeValue} prints. */
  private static String summary(NdArray array, int limit) {
    StringBuilder text = new StringBuilder();
    int shown = limit < 0 ? array.size() : Math.min(limit, array.size());
    if (array.rank() == 0) {
      return "[" + element(array, 0) + "]";
    }
    int inner = array.rank() == 0 ? 1 : array.dim(array.rank() - 1);
    if (array.rank() == 1) {
      for (int i = 0; i < shown; i++) {
        text.append(i == 0 ? "" : " ").append(element(array, i));
      }
      return "[" + text + (shown < array.size() ? "..." : "") + "]";
    }
    for (int i = 0; i < shown; i++) {
      if (i % inner == 0) {
        text.append(i == 0 ? "[" : "][");
      } else {
        text.append(' ');
      }
      text.append(element(array, i));
    }
    return "[" + text + "]" + (shown < array.size() ? "..." : "]");
  }

  private static String element(NdArray array, int i) {
    Object value = array.get(i);
    if (value instanceof PyBytes bytes) {
      return bytes.latin1();
    }
    if (value instanceof Boolean flag) {
      return flag ? "1" : "0";
    }
    if (value instanceof Double number) {
      return cxx(number);
    }
    return Builtins.str(value);
  }

  /** A float as C++ streams print it, with six significant digits. */
  private static String cxx(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
    }
    return org.tfgraft.runtime.python.Py.format("%g", org.tfgraft.runtime.python.PyTuple.of(value));
  }

  private static Object print(Call call) {
    int limit = (int) call.number("summarize", 3);
    StringBuilder text = new StringBuilder(call.text("message", ""));
    for (int i = 1; i < call.inputCount(); i++) {
      text.append(summary(call.in(i), limit));
    }
    PythonProgram.current().console().err(text + "\n");
    return call.in(0);
  }

  private static Object printText(Call call) {
    String text = ((PyBytes) call.in(0).get(0)).decode();
    if (call.text("output_stream", "stderr").equals("stdout")) {
      Builtins.print(text);
    } else {
      PythonProgram.current().console().err(text + "\n");
    }
    return null;
  }
}
