package org.tfgraft.runtime.session.kernel;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;
import org.tfgraft.runtime.numpy.Elementwise;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Elementwise operations on one tensor, and their gradients. */
final class UnaryKernels {
  private UnaryKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Neg" -> both(a -> -a, a -> -a);
      case "Abs" -> both(Math::abs, Math::abs);
      case "Sign" -> both(Math::signum, Long::signum);
      case "Square" -> both(a -> a * a, a -> a * a);
      case "Reciprocal", "Inv" -> both(a -> 1 / a, a -> 1 / a);
      case "Sqrt" -> real(Math::sqrt);
      case "Rsqrt" -> real(a -> 1 / Math.sqrt(a));
      case "Exp" -> call -> EigenMath.exp(call.in(0));
      case "Expm1" -> real(Math::expm1);
      case "Log" -> call -> EigenMath.log(call.in(0));
      case "Log1p" -> real(Math::log1p);
      case "Sin" -> real(Math::sin);
      case "Cos" -> real(Math::cos);
      case "Tan" -> real(Math::tan);
      case "Asin" -> real(Math::asin);
      case "Acos" -> real(Math::acos);
      case "Atan" -> real(Math::atan);
      case "Sinh" -> real(Math::sinh);
      case "Cosh" -> real(Math::cosh);
      case "Tanh" -> call -> EigenMath.tanh(call.in(0));
      case "Asinh" -> real(a -> Math.log(a + Math.sqrt(a * a + 1)));
      case "Acosh" -> real(a -> Math.log(a + Math.sqrt(a * a - 1)));
      case "Atanh" -> real(a -> 0.5 * Math.log((1 + a) / (1 - a)));
      case "Sigmoid" -> call -> EigenMath.sigmoid(call.in(0));
      case "Floor" -> both(Math::floor, a -> a);
      case "Ceil" -> both(Math::ceil, a -> a);
      case "Round" -> both(a -> Math.rint(a) + 0.0, a -> a);
      case "Rint" -> both(Math::rint, a -> a);
      case "Erf" -> real(SpecialFunctions::erf);
      case "Erfc" -> real(a -> 1 - SpecialFunctions.erf(a));
      case "Lgamma" -> real(SpecialFunctions::logGamma);
      case "Digamma" -> real(SpecialFunctions::digamma);
      case "Invert" -> both(null, a -> ~a);
      case "LogicalNot" -> call -> Elementwise.unaryLong(call.in(0), NumpyType.BOOL, a -> 1 - a);
      case "IsNan" -> test(Double::isNaN);
      case "IsInf" -> test(Double::isInfinite);
      case "IsFinite" -> test(Double::isFinite);
      case "Cast" -> call -> cast(call.in(0), call.type("DstT"));
      case "ClipByValue" -> UnaryKernels::clip;
      default -> findActivation(type);
    };
  }

  private static Kernel findActivation(String type) {
    return switch (type) {
      case "Relu" -> UnaryKernels::relu;
      case "Relu6" -> both(a -> Math.min(Math.max(a, 0), 6), a -> Math.min(Math.max(a, 0), 6));
      case "LeakyRelu" ->
          call -> {
            double alpha = (float) call.real("alpha", 0.2);
            return Elementwise.unary(call.in(0), call.in(0).type(), a -> a > 0 ? a : a * alpha);
          };
      case "Elu" -> real(a -> a < 0 ? Math.expm1(a) : a);
      case "Selu" -> real(a -> a < 0 ? 1.7580993408473768 * Math.expm1(a) : 1.0507009873554805 * a);
      case "Softplus" -> real(UnaryKernels::softplus);
      case "Softsign" -> real(a -> a / (Math.abs(a) + 1));
      case "ReluGrad" -> pair((g, x) -> x > 0 ? g : g * 0);
      case "Relu6Grad" -> pair((g, x) -> x > 0 && x < 6 ? g : g * 0);
      case "LeakyReluGrad" ->
          call -> {
            double alpha = (float) call.real("alpha", 0.2);
            return pair(call, (g, x) -> x > 0 ? g : g * alpha);
          };
      case "EluGrad" -> pair((g, y) -> y < 0 ? g * (y + 1) : g);
      case "SeluGrad" ->
          pair((g, y) -> y < 0 ? g * (y + 1.7580993408473768) : g * 1.0507009873554805);
      case "SoftplusGrad" -> pair((g, x) -> g / (Math.exp(-x) + 1));
      case "SoftsignGrad" -> pair((g, x) -> g / ((1 + Math.abs(x)) * (1 + Math.abs(x))));
      case "TanhGrad" -> pair((y, g) -> g * (1 - y * y), (y, g) -> g * (1 - y * y));
      case "SigmoidGrad" -> pair((y, g) -> g * (y * (1 - y)), (y, g) -> g * (y * (1 - y)));
      case "SqrtGrad" -> pair((y, g) -> 0.5f * g / y, (y, g) -> g * 0.5 / y);
      case "RsqrtGrad" -> pair((y, g) -> -0.5f * (g * y) * (y * y), (y, g) -> -0.5 * g * y * y * y);
      case "ReciprocalGrad", "InvGrad" -> pair((y, g) -> -g * (y * y), (y, g) -> -g * (y * y));
      default -> null;
    };
  }

  private static Kernel both(DoubleUnaryOperator real, LongUnaryOperator whole) {
    return call -> {
      NdArray a = call.in(0);
      return a.type().isFloat()
          ? Elementwise.unary(a, a.type(), real)
          : Elementwise.unaryLong(a, a.type(), whole);
    };
  }

  private static Kernel real(DoubleUnaryOperator f) {
    return call -> Elementwise.unary(call.in(0), call.in(0).type(), f);
  }

  private static Kernel test(DoublePredicate predicate) {
    return call -> Elementwise.unary(call.in(0), NumpyType.BOOL, a -> predicate.test(a) ? 1 : 0);
  }

  private static Kernel pair(DoubleBinaryOperator f) {
    return call -> pair(call, f);
  }

  private static Object pair(Call call, DoubleBinaryOperator f) {
    return Elementwise.binary(call.in(0), call.in(1), call.in(0).type(), f);
  }

  /** A computation in single precision, rounded after every step. */
  @FunctionalInterface
  private interface FloatPair {
    float apply(float a, float b);
  }

  private static Kernel pair(FloatPair single, DoubleBinaryOperator wide) {
    return call ->
        call.in(0).type() == NumpyType.FLOAT32
            ? pair(call, (a, b) -> single.apply((float) a, (float) b))
            : pair(call, wide);
  }

  /** TensorFlow multiplies negative numbers by zero, except where it folds constants. */
  private static Object relu(Call call) {
    NdArray a = call.in(0);
    if (!a.type().isFloat()) {
      return Elementwise.unaryLong(a, a.type(), x -> Math.max(x, 0));
    }
    double zero = ConstantFolding.isConstant(call.operation().input(0).op()) ? 0.0 : -0.0;
    return Elementwise.unary(a, a.type(), x -> x < 0 ? zero : x);
  }

  private static double softplus(double a) {
    return a > 30 ? a : a < -30 ? Math.exp(a) : Math.log1p(Math.exp(a));
  }

  static NdArray cast(NdArray array, NumpyType type) {
    if (array.type() != type && (array.type().isObject() || type.isObject())) {
      throw new KernelError(
          KernelError.Kind.UNIMPLEMENTED,
          "Cast %s to %s is not supported"
              .formatted(
                  array.type().isObject() ? "string" : array.type().name(),
                  type.isObject() ? "string" : type.name()));
    }
    return array.as(type);
  }

  private static Object clip(Call call) {
    NdArray low =
        BinaryKernels.arithmetic(call.in(0), call.in(2), (a, b) -> b < a ? b : a, Math::min);
    return BinaryKernels.arithmetic(low, call.in(1), (a, b) -> a < b ? b : a, Math::max);
  }
}
