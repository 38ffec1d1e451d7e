package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Operations on strings. */
final class StringKernels {
  private StringKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "StringJoin" -> StringKernels::join;
      case "AsString" -> StringKernels::asString;
      case "StringToNumber" -> StringKernels::toNumber;
      case "StringLength" ->
          call -> {
            NdArray result = NdArray.zeros(NumpyType.INT32, call.in(0).dims());
            for (int i = 0; i < result.size(); i++) {
              result.setLong(i, bytes(call.in(0), i).size());
            }
            return result;
          };
      default -> null;
    };
  }

  private static PyBytes bytes(NdArray array, int i) {
    return (PyBytes) array.get(i);
  }

  static NdArray concatenated(NdArray a, NdArray b) {
    int[] dims = Broadcasting.common(a, b);
    NdArray left = a.broadcastTo(dims);
    NdArray right = b.broadcastTo(dims);
    NdArray result = NdArray.zeros(NumpyType.OBJECT, dims);
    for (int i = 0; i < result.size(); i++) {
      result.set(i, bytes(left, i).concat(bytes(right, i)));
    }
    return result;
  }

  private static Object join(Call call) {
    NdArray result = null;
    PyBytes separator = PyBytes.of(call.text("separator", ""));
    for (int i = 0; i < call.inputCount(); i++) {
      NdArray part = call.in(i);
      result =
          result == null
              ? part
              : concatenated(
                  concatenated(result, NdArray.scalar(NumpyType.OBJECT, separator)), part);
    }
    return result;
  }

  private static Object asString(Call call) {
    NdArray array = call.in(0);
    NdArray result = NdArray.zeros(NumpyType.OBJECT, array.dims());
    int precision = (int) call.number("precision", -1);
    for (int i = 0; i < result.size(); i++) {
      Object value = array.get(i);
      String format = "%" + (precision >= 0 ? "." + precision : "") + "f";
      String text =
          value instanceof Boolean flag
              ? (flag ? "true" : "false")
              : value instanceof Double
                  ? Py.format(format, PyTuple.of(value))
                  : Builtins.str(value);
      result.set(i, PyBytes.of(text));
    }
    return result;
  }

  private static Object toNumber(Call call) {
    NdArray array = call.in(0);
    NdArray result = NdArray.zeros(call.outputType(0), array.dims());
    for (int i = 0; i < result.size(); i++) {
      String text = bytes(array, i).latin1();
      try {
        result.setDouble(i, Double.parseDouble(text.trim()));
      } catch (NumberFormatException error) {
        throw KernelError.invalid("StringToNumberOp could not correctly convert string: " + text);
      }
    }
    return result;
  }
}
