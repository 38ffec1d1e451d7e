package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;
import org.tfgraft.runtime.session.VariableState;

/** Constants, placeholders and variables of both kinds. */
final class StateKernels {
  private StateKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Const" -> call -> call.attribute("value");
      case "Placeholder", "PlaceholderV2" -> StateKernels::unfed;
      case "PlaceholderWithDefault" -> call -> call.in(0);
      case "VariableV2", "Variable", "TemporaryVariable" -> StateKernels::variable;
      case "Assign" -> StateKernels::assign;
      case "AssignAdd" -> call -> update(call, call.variable(0), (a, b) -> a + b, Long::sum);
      case "AssignSub" -> call -> update(call, call.variable(0), (a, b) -> a - b, (a, b) -> a - b);
      case "IsVariableInitialized" -> call -> truth(call.variable(0).isInitialized());
      case "VarHandleOp" -> call -> call.state().resource(sharedName(call));
      case "ReadVariableOp" -> call -> readResource(call, call.variable(0));
      case "AssignVariableOp" -> StateKernels::assignResource;
      case "AssignAddVariableOp" ->
          call -> {
            update(call, resource(call), (a, b) -> a + b, Long::sum);
            return null;
          };
      case "AssignSubVariableOp" ->
          call -> {
            update(call, resource(call), (a, b) -> a - b, (a, b) -> a - b);
            return null;
          };
      case "VarIsInitializedOp" -> call -> truth(call.variable(0).isInitialized());
      case "DestroyResourceOp" ->
          call -> {
            call.variable(0).assign(null);
            return null;
          };
      case "VariableShape" -> call -> dims(readResource(call, call.variable(0)), call);
      case "ScatterUpdate",
          "ScatterAdd",
          "ScatterSub",
          "ScatterMul",
          "ScatterDiv",
          "ScatterMin",
          "ScatterMax" ->
          StateKernels::scatter;
      case "ResourceScatterUpdate", "ResourceScatterAdd", "ResourceScatterSub" ->
          call -> {
            scatter(call);
            return null;
          };
      case "ResourceGather" ->
          call -> ArrayKernels.gather(readResource(call, call.variable(0)), call.in(1), 0, call);
      case "ResourceGatherNd" ->
          call -> ArrayKernels.gatherNd(readResource(call, call.variable(0)), call.in(1), call);
      case "CountUpTo" -> StateKernels::countUpTo;
      default -> null;
    };
  }

  static NdArray truth(boolean value) {
    return NdArray.scalar(NumpyType.BOOL, value);
  }

  private static String sharedName(Call call) {
    String shared = call.text("shared_name", "");
    return shared.isEmpty() ? call.operation().name() : shared;
  }

  private static Object unfed(Call call) {
    DType type = (DType) call.attribute("dtype");
    String name =
        type.name().equals("float32")
            ? "float"
            : type.name().equals("float64")
                ? "double"
                : type.name().equals("float16") ? "half" : type.name();
    TensorShape shape = (TensorShape) call.attribute("shape");
    boolean shown = shape.hasRank() && (shape.rankOrUnknown() > 0);
    throw KernelError.invalid(
        "You must feed a value for placeholder tensor '"
            + call.operation().name()
            + "' with dtype "
            + name
            + (shown ? " and shape " + shape.inBrackets() : ""));
  }

  private static Object assign(Call call) {
    VariableState variable = call.variable(0);
    NdArray value = call.in(1);
    boolean validate = !call.has("validate_shape") || call.flag("validate_shape");
    int[] wanted = variable.isInitialized() ? variable.value().dims() : assigned(call);
    if (validate && wanted != null && !Arrays.equals(wanted, value.dims())) {
      throw KernelError.invalid(
          "Assign requires shapes of both tensors to match. lhs shape= "
              + Broadcasting.text(wanted)
              + " rhs shape= "
              + Broadcasting.text(value.dims()));
    }
    variable.assign(value);
    return variable;
  }

  /** A variable without elements needs no value. */
  private static VariableState variable(Call call) {
    VariableState variable = call.state().variable(sharedName(call));
    int[] declared = declared(call.operation());
    if (!variable.isInitialized() && Arrays.stream(declared).anyMatch(size -> size == 0)) {
      DType type = (DType) call.attribute("dtype");
      variable.assign(NdArray.zeros(type.numpyType(), declared));
    }
    return variable;
  }

  /** The shape of the variable that is assigned to, if it has no value yet; null if unknown. */
  private static int[] assigned(Call call) {
    Operation variable = call.operation().input(0).op();
    while (!variable.attributes().containsKey("shape") && !variable.inputList().isEmpty()) {
      variable = variable.input(0).op();
    }
    return variable.attributes().containsKey("shape") ? declared(variable) : null;
  }

  /** The shape of a variable, which has no axes if none is declared. */
  private static int[] declared(Operation variable) {
    TensorShape shape = (TensorShape) variable.attribute("shape");
    return Arrays.stream(shape.hasRank() ? shape.sizes() : new long[0])
        .mapToInt(size -> (int) size)
        .toArray();
  }

  private static VariableState update(
      Call call, VariableState variable, DoubleBinaryOperator real, LongBinaryOperator whole) {
    NdArray before = variable.require();
    NdArray change = call.in(1);
    if (!Arrays.equals(before.dims(), change.dims())) {
      throw KernelError.invalid(
          "Cannot update variable with shape "
              + Broadcasting.text(before.dims())
              + " using a Tensor with shape "
              + Broadcasting.text(change.dims())
              + ", shapes must be equal.");
    }
    variable.assign(BinaryKernels.arithmetic(before, change, real, whole));
    return variable;
  }

  private static String absence(Call call, String name) {
    return call.state().hasResources()
        ? "Resource localhost/" + name + "/N10tensorflow3VarE does not exist."
        : "Container localhost does not exist. (Could not find resource: localhost/" + name + ")";
  }

  static NdArray readResource(Call call, VariableState variable) {
    if (!variable.isInitialized()) {
      throw KernelError.precondition(
          "Error while reading resource variable "
              + variable.name()
              + " from Container: localhost. This could mean that the variable was uninitialized. "
              + "Not found: "
              + absence(call, variable.name()));
    }
    return variable.value();
  }

  private static VariableState resource(Call call) {
    VariableState variable = call.variable(0);
    readResource(call, variable);
    return variable;
  }

  private static Object assignResource(Call call) {
    call.variable(0).assign(call.in(1));
    return null;
  }

  private static NdArray dims(NdArray array, Call call) {
    return ArrayKernels.integers(
        call.outputType(0), Arrays.stream(array.dims()).asLongStream().toArray());
  }

  private static Object scatter(Call call) {
    VariableState variable = call.variable(0);
    NdArray before = variable.require();
    NdArray indices = call.in(1);
    NdArray updates = call.in(2);
    NdArray result = before.copy();
    String type = call.operation().type().replace("Resource", "");
    int slice = before.dim(0) == 0 ? 0 : before.size() / before.dim(0);
    for (int i = 0; i < indices.size(); i++) {
      long row = indices.getLong(i);
      if (row < 0 || row >= before.dim(0)) {
        throw KernelError.invalid(
            "indices[" + i + "] = " + row + " is not in [0, " + before.dim(0) + ")");
      }
      for (int j = 0; j < slice; j++) {
        int target = (int) row * slice + j;
        double change = updates.getDouble(updates.size() == 1 ? 0 : i * slice + j);
        result.setDouble(target, scattered(type, result.getDouble(target), change));
      }
    }
    variable.assign(result);
    return variable;
  }

  private static double scattered(String type, double old, double change) {
    return switch (type) {
      case "ScatterAdd" -> old + change;
      case "ScatterSub" -> old - change;
      case "ScatterMul" -> old * change;
      case "ScatterDiv" -> old / change;
      case "ScatterMin" -> Math.min(old, change);
      case "ScatterMax" -> Math.max(old, change);
      default -> change;
    };
  }

  private static Object countUpTo(Call call) {
    VariableState variable = call.variable(0);
    NdArray before = variable.require();
    long limit = call.number("limit", 0);
    if (before.getLong(0) >= limit) {
      throw new KernelError(KernelError.Kind.OUT_OF_RANGE, "Reached limit of " + limit);
    }
    NdArray next = before.copy();
    next.setLong(0, before.getLong(0) + 1);
    variable.assign(next);
    return before;
  }
}
