package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.MathOps;
import org.tfgraft.runtime.op.Op;

/** The functions of {@code tf} that make one operation on each element. */
public abstract class TfElementwise {
  TfElementwise() {}

  public static Tensor acos(Object x, Arg... options) {
    return Op.of("Acos", new Options(options), x).tensor();
  }

  public static Tensor acosh(Object x, Arg... options) {
    return Op.of("Acosh", new Options(options), x).tensor();
  }

  public static Tensor asin(Object x, Arg... options) {
    return Op.of("Asin", new Options(options), x).tensor();
  }

  public static Tensor asinh(Object x, Arg... options) {
    return Op.of("Asinh", new Options(options), x).tensor();
  }

  public static Tensor atan(Object x, Arg... options) {
    return Op.of("Atan", new Options(options), x).tensor();
  }

  public static Tensor atan2(Object y, Object x, Arg... options) {
    return Op.of("Atan2", new Options(options), y, x).tensor();
  }

  public static Tensor atanh(Object x, Arg... options) {
    return Op.of("Atanh", new Options(options), x).tensor();
  }

  public static Tensor add(Object x, Object y, Arg... options) {
    return Op.of("Add", new Options(options), x, y).tensor();
  }

  public static Tensor subtract(Object x, Object y, Arg... options) {
    return Op.of("Sub", new Options(options), x, y).tensor();
  }

  public static Tensor multiply(Object x, Object y, Arg... options) {
    return Op.of("Mul", new Options(options), x, y).tensor();
  }

  public static Tensor realdiv(Object x, Object y, Arg... options) {
    return Op.of("RealDiv", new Options(options), x, y).tensor();
  }

  public static Tensor floorDiv(Object x, Object y, Arg... options) {
    return Op.of("FloorDiv", new Options(options), x, y).tensor();
  }

  public static Tensor truncatediv(Object x, Object y, Arg... options) {
    return Op.of("TruncateDiv", new Options(options), x, y).tensor();
  }

  public static Tensor truncatemod(Object x, Object y, Arg... options) {
    return Op.of("TruncateMod", new Options(options), x, y).tensor();
  }

  public static Tensor mod(Object x, Object y, Arg... options) {
    return Op.of("FloorMod", new Options(options), x, y).tensor();
  }

  public static Tensor maximum(Object x, Object y, Arg... options) {
    return Op.of("Maximum", new Options(options), x, y).tensor();
  }

  public static Tensor minimum(Object x, Object y, Arg... options) {
    return Op.of("Minimum", new Options(options), x, y).tensor();
  }

  public static Tensor negative(Object x, Arg... options) {
    return Op.of("Neg", new Options(options), x).tensor();
  }

  public static Tensor ceil(Object x, Arg... options) {
    return Op.of("Ceil", new Options(options), x).tensor();
  }

  public static Tensor floor(Object x, Arg... options) {
    return Op.of("Floor", new Options(options), x).tensor();
  }

  public static Tensor rint(Object x, Arg... options) {
    return Op.of("Rint", new Options(options), x).tensor();
  }

  public static Tensor cos(Object x, Arg... options) {
    return Op.of("Cos", new Options(options), x).tensor();
  }

  public static Tensor cosh(Object x, Arg... options) {
    return Op.of("Cosh", new Options(options), x).tensor();
  }

  public static Tensor sin(Object x, Arg... options) {
    return Op.of("Sin", new Options(options), x).tensor();
  }

  public static Tensor sinh(Object x, Arg... options) {
    return Op.of("Sinh", new Options(options), x).tensor();
  }

  public static Tensor tan(Object x, Arg... options) {
    return Op.of("Tan", new Options(options), x).tensor();
  }

  public static Tensor tanh(Object x, Arg... options) {
    return Op.of("Tanh", new Options(options), x).tensor();
  }

  public static Tensor sigmoid(Object x, Arg... options) {
    return MathOps.sigmoid(x, new Options(options));
  }

  public static Tensor exp(Object x, Arg... options) {
    return Op.of("Exp", new Options(options), x).tensor();
  }

  public static Tensor expm1(Object x, Arg... options) {
    return Op.of("Expm1", new Options(options), x).tensor();
  }

  public static Tensor log(Object x, Arg... options) {
    return Op.of("Log", new Options(options), x).tensor();
  }

  public static Tensor log1p(Object x, Arg... options) {
    return Op.of("Log1p", new Options(options), x).tensor();
  }

  public static Tensor sqrt(Object x, Arg... options) {
    return Op.of("Sqrt", new Options(options), x).tensor();
  }

  public static Tensor rsqrt(Object x, Arg... options) {
    return Op.of("Rsqrt", new Options(options), x).tensor();
  }

  public static Tensor square(Object x, Arg... options) {
    return Op.of("Square", new Options(options), x).tensor();
  }

  public static Tensor squaredDifference(Object x, Object y, Arg... options) {
    return Op.of("SquaredDifference", new Options(options), x, y).tensor();
  }

  public static Tensor sign(Object x, Arg... options) {
    return Op.of("Sign", new Options(options), x).tensor();
  }

  public static Tensor reciprocal(Object x, Arg... options) {
    return Op.of("Reciprocal", new Options(options), x).tensor();
  }

  public static Tensor erf(Object x, Arg... options) {
    return Op.of("Erf", new Options(options), x).tensor();
  }

  public static Tensor erfc(Object x, Arg... options) {
    return Op.of("Erfc", new Options(options), x).tensor();
  }

  public static Tensor lgamma(Object x, Arg... options) {
    return Op.of("Lgamma", new Options(options), x).tensor();
  }

  public static Tensor digamma(Object x, Arg... options) {
    return Op.of("Digamma", new Options(options), x).tensor();
  }

  public static Tensor isFinite(Object x, Arg... options) {
    return Op.of("IsFinite", new Options(options), x).tensor();
  }

  public static Tensor isInf(Object x, Arg... options) {
    return Op.of("IsInf", new Options(options), x).tensor();
  }

  public static Tensor isNan(Object x, Arg... options) {
    return Op.of("IsNan", new Options(options), x).tensor();
  }

  public static Tensor equal(Object x, Object y, Arg... options) {
    return Op.of("Equal", new Options(options), x, y).tensor();
  }

  public static Tensor notEqual(Object x, Object y, Arg... options) {
    return Op.of("NotEqual", new Options(options), x, y).tensor();
  }

  public static Tensor less(Object x, Object y, Arg... options) {
    return Op.of("Less", new Options(options), x, y).tensor();
  }

  public static Tensor lessEqual(Object x, Object y, Arg... options) {
    return Op.of("LessEqual", new Options(options), x, y).tensor();
  }

  public static Tensor greater(Object x, Object y, Arg... options) {
    return Op.of("Greater", new Options(options), x, y).tensor();
  }

  public static Tensor greaterEqual(Object x, Object y, Arg... options) {
    return Op.of("GreaterEqual", new Options(options), x, y).tensor();
  }

  public static Tensor logicalAnd(Object x, Object y, Arg... options) {
    return Op.of("LogicalAnd", new Options(options), x, y).tensor();
  }

  public static Tensor logicalOr(Object x, Object y, Arg... options) {
    return Op.of("LogicalOr", new Options(options), x, y).tensor();
  }

  public static Tensor logicalNot(Object x, Arg... options) {
    return Op.of("LogicalNot", new Options(options), x).tensor();
  }

  public static Tensor checkNumerics(Object tensor, Object message, Arg... options) {
    return Op.of("CheckNumerics", new Options(options), tensor).attr("message", message).tensor();
  }

  public static Tensor stopGradient(Object input, Arg... options) {
    return Op.of("StopGradient", new Options(options), input).tensor();
  }

  public static Tensor identity(Object input, Arg... options) {
    return Op.of("Identity", new Options(options), input).tensor();
  }

  public static Tensor saturateCast(Object value, Object dtype, Arg... options) {
    return MathOps.saturateCast(value, dtype, new Options(options));
  }

  public static Tensor bitcast(Object input, Object type, Arg... options) {
    return Op.of("Bitcast", new Options(options), input).attr("type", type).tensor();
  }

  public static Tensor matrixBandPart(
      Object input, Object numLower, Object numUpper, Arg... options) {
    return Op.of("MatrixBandPart", new Options(options), input, numLower, numUpper).tensor();
  }
}
