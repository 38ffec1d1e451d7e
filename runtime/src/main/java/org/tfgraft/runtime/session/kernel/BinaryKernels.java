package org.tfgraft.runtime.session.kernel;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.tfgraft.runtime.numpy.Elementwise;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Elementwise operations on two tensors, which broadcast. */
final class BinaryKernels {
  private BinaryKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Add", "AddV2" -> BinaryKernels::add;
      case "Sub" -> both((a, b) -> a - b, (a, b) -> a - b);
      case "Mul", "MulNoNan" -> both((a, b) -> a * b, (a, b) -> a * b);
      case "Div", "TruncateDiv", "RealDiv" -> both((a, b) -> a / b, BinaryKernels::quotient);
      case "DivNoNan" -> both((a, b) -> b == 0 ? 0 : a / b, BinaryKernels::quotient);
      case "FloorDiv" -> both((a, b) -> Math.floor(a / b), BinaryKernels::floorQuotient);
      case "FloorMod" -> both(BinaryKernels::floorRemainder, BinaryKernels::floorRemainder);
      case "Mod", "TruncateMod" -> both((a, b) -> a % b, BinaryKernels::remainder);
      case "Pow" -> both(Math::pow, BinaryKernels::power);
      case "Maximum" -> both((a, b) -> a < b ? b : a, Math::max);
      case "Minimum" -> both((a, b) -> b < a ? b : a, Math::min);
      case "SquaredDifference" -> BinaryKernels::squaredDifference;
      case "Atan2" -> both(Math::atan2, null);
      case "Xdivy" -> both((a, b) -> a == 0 ? 0 : a / b, null);
      case "Xlogy" -> both((a, b) -> a == 0 ? 0 : a * Math.log(b), null);
      case "BitwiseAnd" -> both(null, (a, b) -> a & b);
      case "BitwiseOr" -> both(null, (a, b) -> a | b);
      case "BitwiseXor" -> both(null, (a, b) -> a ^ b);
      case "LeftShift" -> both(null, (a, b) -> a << b);
      case "RightShift" -> both(null, (a, b) -> a >> b);
      default -> findTest(type);
    };
  }

  private static Kernel findTest(String type) {
    return switch (type) {
      case "Less" -> test((a, b) -> a < b, (a, b) -> a < b);
      case "LessEqual" -> test((a, b) -> a <= b, (a, b) -> a <= b);
      case "Greater" -> test((a, b) -> a > b, (a, b) -> a > b);
      case "GreaterEqual" -> test((a, b) -> a >= b, (a, b) -> a >= b);
      case "Equal" -> call -> equal(call, true);
      case "NotEqual" -> call -> equal(call, false);
      case "ApproximateEqual" ->
          call -> {
            double tolerance = call.real("tolerance", 1e-5);
            return Elementwise.compare(
                call.in(0), call.in(1), (a, b) -> Math.abs(a - b) < tolerance, (a, b) -> a == b);
          };
      case "LogicalAnd" -> logical((a, b) -> a & b);
      case "LogicalOr" -> logical((a, b) -> a | b);
      default -> null;
    };
  }

  private static Kernel both(DoubleBinaryOperator real, LongBinaryOperator whole) {
    return call -> arithmetic(call.in(0), call.in(1), real, whole);
  }

  /** Applies the operator for the element type to all pairs of elements. */
  static NdArray arithmetic(
      NdArray a, NdArray b, DoubleBinaryOperator real, LongBinaryOperator whole) {
    Broadcasting.check(a, b);
    return a.type().isFloat()
        ? Elementwise.binary(a, b, a.type(), real)
        : Elementwise.binaryLong(a, b, a.type(), whole);
  }

  private static Object add(Call call) {
    NdArray a = call.in(0);
    NdArray b = call.in(1);
    if (a.type() == NumpyType.OBJECT) {
      return StringKernels.concatenated(a, b);
    }
    return arithmetic(a, b, (x, y) -> x + y, Long::sum);
  }

  private static Object squaredDifference(Call call) {
    NdArray difference = arithmetic(call.in(0), call.in(1), (a, b) -> a - b, (a, b) -> a - b);
    return arithmetic(difference, difference, (a, b) -> a * b, (a, b) -> a * b);
  }

  private static long nonZero(long divisor) {
    if (divisor == 0) {
      throw KernelError.invalid("Integer division by zero");
    }
    return divisor;
  }

  private static long quotient(long a, long b) {
    return a / nonZero(b);
  }

  private static long floorQuotient(long a, long b) {
    return Math.floorDiv(a, nonZero(b));
  }

  private static long remainder(long a, long b) {
    return a % nonZero(b);
  }

  private static long floorRemainder(long a, long b) {
    return Math.floorMod(a, nonZero(b));
  }

  private static double floorRemainder(double a, double b) {
    double rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
  }

  private static long power(long base, long exponent) {
    if (exponent < 0) {
      throw KernelError.invalid("Integers to negative integer powers are not allowed");
    }
    long result = 1;
    long factor = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= factor;
      }
      factor *= factor;
    }
    return result;
  }

  private static Kernel test(Elementwise.DoubleTest real, Elementwise.LongTest whole) {
    return call -> {
      Broadcasting.check(call.in(0), call.in(1));
      return Elementwise.compare(call.in(0), call.in(1), real, whole);
    };
  }

  private static Object equal(Call call, boolean wanted) {
    NdArray a = call.in(0);
    NdArray b = call.in(1);
    int[] dims = Broadcasting.common(a, b);
    if (!a.type().isObject()) {
      return Elementwise.compare(a, b, (x, y) -> (x == y) == wanted, (x, y) -> (x == y) == wanted);
    }
    NdArray left = a.broadcastTo(dims);
    NdArray right = b.broadcastTo(dims);
    NdArray result = NdArray.zeros(NumpyType.BOOL, dims);
    for (int i = 0; i < result.size(); i++) {
      result.setBoolean(i, Objects.equals(left.get(i), right.get(i)) == wanted);
    }
    return result;
  }

  private static Kernel logical(LongBinaryOperator operator) {
    return call -> {
      Broadcasting.check(call.in(0), call.in(1));
      return Elementwise.binaryLong(call.in(0), call.in(1), NumpyType.BOOL, operator);
    };
  }
}
