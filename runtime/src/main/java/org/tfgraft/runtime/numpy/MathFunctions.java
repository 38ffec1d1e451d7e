package org.tfgraft.runtime.numpy;

import java.util.function.DoubleBinaryOperator;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Operator;

/** The elementwise functions of {@code np}. */
public abstract class MathFunctions extends ArrayCreation {
  MathFunctions() {}

  private static Object operate(Operator operator, Object a, Object b) {
    return Ufuncs.apply(operator, Ufuncs.array(a), Ufuncs.array(b));
  }

  public static Object add(Object x1, Object x2, Arg... options) {
    return operate(Operator.ADD, x1, x2);
  }

  public static Object subtract(Object x1, Object x2, Arg... options) {
    return operate(Operator.SUB, x1, x2);
  }

  public static Object multiply(Object x1, Object x2, Arg... options) {
    return operate(Operator.MUL, x1, x2);
  }

  public static Object divide(Object x1, Object x2, Arg... options) {
    return operate(Operator.TRUEDIV, x1, x2);
  }

  public static Object trueDivide(Object x1, Object x2, Arg... options) {
    return operate(Operator.TRUEDIV, x1, x2);
  }

  public static Object floorDivide(Object x1, Object x2, Arg... options) {
    return operate(Operator.FLOORDIV, x1, x2);
  }

  public static Object mod(Object x1, Object x2, Arg... options) {
    return operate(Operator.MOD, x1, x2);
  }

  public static Object power(Object x1, Object x2, Arg... options) {
    return operate(Operator.POW, x1, x2);
  }

  public static Object equal(Object x1, Object x2, Arg... options) {
    return operate(Operator.EQ, x1, x2);
  }

  public static Object notEqual(Object x1, Object x2, Arg... options) {
    return operate(Operator.NE, x1, x2);
  }

  public static Object less(Object x1, Object x2, Arg... options) {
    return operate(Operator.LT, x1, x2);
  }

  public static Object lessEqual(Object x1, Object x2, Arg... options) {
    return operate(Operator.LE, x1, x2);
  }

  public static Object greater(Object x1, Object x2, Arg... options) {
    return operate(Operator.GT, x1, x2);
  }

  public static Object greaterEqual(Object x1, Object x2, Arg... options) {
    return operate(Operator.GE, x1, x2);
  }

  public static Object maximum(Object x1, Object x2, Arg... options) {
    return choose(x1, x2, Math::max, true);
  }

  public static Object minimum(Object x1, Object x2, Arg... options) {
    return choose(x1, x2, Math::min, false);
  }

  private static Object choose(Object x1, Object x2, DoubleBinaryOperator real, boolean max) {
    NdArray a = Ufuncs.array(x1);
    NdArray b = Ufuncs.array(x2);
    NumpyType type = Promotion.common(a, b);
    return NumpyScalar.unwrap(
        type.isFloat()
            ? Elementwise.binary(a.as(type), b.as(type), type, real)
            : Elementwise.binaryLong(a, b, type, max ? Math::max : Math::min));
  }

  public static Object abs(Object x, Arg... options) {
    return NumpyScalar.unwrap(Ufuncs.absolute(Ufuncs.array(x)));
  }

  public static Object absolute(Object x, Arg... options) {
    return abs(x);
  }

  public static Object negative(Object x, Arg... options) {
    return Ufuncs.unaryOperator(org.tfgraft.runtime.python.UnaryOperator.NEG, Ufuncs.array(x));
  }

  public static Object square(Object x, Arg... options) {
    return operate(Operator.MUL, x, x);
  }

  public static Object sign(Object x, Arg... options) {
    NdArray a = Ufuncs.array(x);
    return NumpyScalar.unwrap(
        a.type().isFloat()
            ? Elementwise.unary(a, a.type(), Math::signum)
            : Elementwise.unaryLong(a, a.type(), Long::signum));
  }

  public static Object exp(Object x, Arg... options) {
    return Ufuncs.real(x, Math::exp);
  }

  public static Object expm1(Object x, Arg... options) {
    return Ufuncs.real(x, Math::expm1);
  }

  public static Object log(Object x, Arg... options) {
    return Ufuncs.real(x, Math::log);
  }

  public static Object log2(Object x, Arg... options) {
    return Ufuncs.real(x, v -> Math.log(v) / Math.log(2));
  }

  public static Object log10(Object x, Arg... options) {
    return Ufuncs.real(x, Math::log10);
  }

  public static Object log1p(Object x, Arg... options) {
    return Ufuncs.real(x, Math::log1p);
  }

  public static Object sqrt(Object x, Arg... options) {
    return Ufuncs.real(x, Math::sqrt);
  }

  public static Object sin(Object x, Arg... options) {
    return Ufuncs.real(x, Math::sin);
  }

  public static Object cos(Object x, Arg... options) {
    return Ufuncs.real(x, Math::cos);
  }

  public static Object tan(Object x, Arg... options) {
    return Ufuncs.real(x, Math::tan);
  }

  public static Object arcsin(Object x, Arg... options) {
    return Ufuncs.real(x, Math::asin);
  }

  public static Object arccos(Object x, Arg... options) {
    return Ufuncs.real(x, Math::acos);
  }

  public static Object arctan(Object x, Arg... options) {
    return Ufuncs.real(x, Math::atan);
  }

  public static Object sinh(Object x, Arg... options) {
    return Ufuncs.real(x, Math::sinh);
  }

  public static Object cosh(Object x, Arg... options) {
    return Ufuncs.real(x, Math::cosh);
  }

  public static Object tanh(Object x, Arg... options) {
    return Ufuncs.real(x, Math::tanh);
  }

  public static Object arctan2(Object x1, Object x2, Arg... options) {
    NdArray a = Ufuncs.array(x1);
    NdArray b = Ufuncs.array(x2);
    NumpyType type = Ufuncs.realType(Promotion.common(a, b));
    return NumpyScalar.unwrap(Elementwise.binary(a.as(type), b.as(type), type, Math::atan2));
  }

  public static Object floor(Object x, Arg... options) {
    return Ufuncs.real(x, Math::floor);
  }

  public static Object ceil(Object x, Arg... options) {
    return Ufuncs.real(x, Math::ceil);
  }

  public static Object trunc(Object x, Arg... options) {
    return Ufuncs.real(x, v -> v < 0 ? Math.ceil(v) : Math.floor(v));
  }

  public static Object rint(Object x, Arg... options) {
    return Ufuncs.real(x, Math::rint);
  }

  public static Object round(Object a, Arg... options) {
    NdArray array = Ufuncs.array(a);
    long decimals = Indexing.index(new Options(options).get("decimals", 0L));
    if (array.type() == NumpyType.BOOL || (array.type().isInteger() && decimals >= 0)) {
      return NumpyScalar.unwrap(
          array.type() == NumpyType.BOOL ? array.as(NumpyType.FLOAT16) : array.copy());
    }
    double factor = Math.pow(10, Math.abs(decimals));
    boolean single = array.type() == NumpyType.FLOAT32;
    return Ufuncs.real(
        array,
        v -> {
          if (decimals == 0) {
            return Math.rint(v);
          }
          double scaled = decimals > 0 ? v * factor : v / factor;
          double rounded = Math.rint(single ? (float) scaled : scaled);
          return decimals > 0 ? rounded / factor : rounded * factor;
        });
  }

  public static Object around(Object a, Arg... options) {
    return round(a, options);
  }

  public static Object clip(Object a, Object aMin, Object aMax, Arg... options) {
    Object result = aMin == null ? Ufuncs.array(a) : maximum(a, aMin);
    return aMax == null ? result : minimum(result, aMax);
  }

  public static Object isnan(Object x, Arg... options) {
    return test(x, Double::isNaN);
  }

  public static Object isinf(Object x, Arg... options) {
    return test(x, Double::isInfinite);
  }

  public static Object isfinite(Object x, Arg... options) {
    return test(x, Double::isFinite);
  }

  private static Object test(Object x, java.util.function.DoublePredicate predicate) {
    NdArray a = Ufuncs.array(x);
    return NumpyScalar.unwrap(Elementwise.unary(a, NumpyType.BOOL, v -> predicate.test(v) ? 1 : 0));
  }

  public static Object logicalNot(Object x, Arg... options) {
    return NumpyScalar.unwrap(Elementwise.unaryLong(truth(x), NumpyType.BOOL, v -> 1 - v));
  }

  private static NdArray truth(Object x) {
    return Ufuncs.array(x).as(NumpyType.BOOL);
  }

  public static Object logicalAnd(Object x1, Object x2, Arg... options) {
    return operate(Operator.AND, truth(x1), truth(x2));
  }

  public static Object logicalOr(Object x1, Object x2, Arg... options) {
    return operate(Operator.OR, truth(x1), truth(x2));
  }

  public static Object logicalXor(Object x1, Object x2, Arg... options) {
    return operate(Operator.XOR, truth(x1), truth(x2));
  }

  public static Object isclose(Object a, Object b, Arg... options) {
    Options given = new Options(options);
    double relative = PythonNumbers.toDouble(given.get("rtol", 1e-5));
    double absolute = PythonNumbers.toDouble(given.get("atol", 1e-8));
    boolean equalNan = given.flag("equal_nan");
    return NumpyScalar.unwrap(
        Elementwise.compare(
            Ufuncs.array(a).as(NumpyType.FLOAT64),
            Ufuncs.array(b).as(NumpyType.FLOAT64),
            (x, y) ->
                x == y
                    || (equalNan && Double.isNaN(x) && Double.isNaN(y))
                    || (Double.isFinite(x)
                        && Double.isFinite(y)
                        && Math.abs(x - y) <= absolute + relative * Math.abs(y)),
            (x, y) -> x == y));
  }

  public static Object dot(Object a, Object b, Arg... options) {
    return LinearAlgebra.dot(Ufuncs.array(a), Ufuncs.array(b));
  }

  public static Object matmul(Object x1, Object x2, Arg... options) {
    return LinearAlgebra.matmul(Ufuncs.array(x1), Ufuncs.array(x2));
  }

  public static Object outer(Object a, Object b, Arg... options) {
    return operate(Operator.MUL, Ufuncs.array(a).reshape(-1, 1), Ufuncs.array(b).reshape(1, -1));
  }

  public static Object inner(Object a, Object b) {
    NdArray right = Ufuncs.array(b);
    return LinearAlgebra.dot(
        Ufuncs.array(a),
        right.rank() < 2 ? right : right.swapaxes(right.rank() - 2, right.rank() - 1));
  }
}
