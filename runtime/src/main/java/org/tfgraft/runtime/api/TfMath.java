package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.MathOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.RaggedDispatch;
import org.tfgraft.runtime.op.RandomOps;
import org.tfgraft.runtime.op.Tensordot;
import org.tfgraft.runtime.python.PyTuple;

/** The arithmetic, reductions and random numbers of {@code tf}. */
public abstract class TfMath extends TfElementwise {
  TfMath() {}

  public static Tensor abs(Object x, Arg... options) {
    return MathOps.abs(x, new Options(options));
  }

  public static Tensor round(Object x, Arg... options) {
    return MathOps.round(x, new Options(options));
  }

  public static Tensor pow(Object x, Object y, Arg... options) {
    return MathOps.pow(x, y, new Options(options));
  }

  public static Tensor truediv(Object x, Object y, Arg... options) {
    return MathOps.truediv(x, y, new Options(options));
  }

  public static Tensor div(Object x, Object y, Arg... options) {
    return MathOps.div(x, y, new Options(options));
  }

  public static Object divide(Object x, Object y, Arg... options) {
    return MathOps.divide(x, y, new Options(options));
  }

  public static Tensor floordiv(Object x, Object y, Arg... options) {
    return MathOps.floordiv(x, y, new Options(options));
  }

  public static Tensor scalarMul(Object scalar, Object x, Arg... options) {
    return MathOps.scalarMul(scalar, x, new Options(options));
  }

  public static Tensor logicalXor(Object x, Object y, Arg... options) {
    return MathOps.logicalXor(x, y, new Options(options));
  }

  public static Tensor logSigmoid(Object x, Arg... options) {
    return MathOps.logSigmoid(x, new Options(options));
  }

  public static Tensor cast(Object x, Object dtype, Arg... options) {
    return MathOps.cast(x, dtype, new Options(options));
  }

  /** What {@link #cast} gives where the value may be a variable that has the type already. */
  public static Object castOrSame(Object x, Object dtype, Arg... options) {
    return x instanceof TensorLike same && same.dtype() == DType.from(dtype).baseDtype()
        ? same
        : cast(x, dtype, options);
  }

  public static Tensor toFloat(Object x, Arg... options) {
    return MathOps.castTo(x, DType.FLOAT32, new Options(options));
  }

  public static Tensor toDouble(Object x, Arg... options) {
    return MathOps.castTo(x, DType.FLOAT64, new Options(options));
  }

  public static Tensor toInt32(Object x, Arg... options) {
    return MathOps.castTo(x, DType.INT32, new Options(options));
  }

  public static Tensor toInt64(Object x, Arg... options) {
    return MathOps.castTo(x, DType.INT64, new Options(options));
  }

  public static Tensor toBfloat16(Object x, Arg... options) {
    return MathOps.castTo(x, DType.BFLOAT16, new Options(options));
  }

  public static Tensor toComplex64(Object x, Arg... options) {
    return MathOps.castTo(x, DType.COMPLEX64, new Options(options));
  }

  public static Tensor toComplex128(Object x, Arg... options) {
    return MathOps.castTo(x, DType.COMPLEX128, new Options(options));
  }

  public static Tensor range(Object start, Arg... options) {
    return MathOps.range(start, new Options(options));
  }

  public static Tensor linspace(Object start, Object stop, Object num, Arg... options) {
    return MathOps.linspace(start, stop, num, new Options(options));
  }

  public static Tensor reduceSum(Object inputTensor, Arg... options) {
    return reduce("Sum", inputTensor, options);
  }

  public static Tensor reduceMean(Object inputTensor, Arg... options) {
    return reduce("Mean", inputTensor, options);
  }

  public static Tensor reduceMax(Object inputTensor, Arg... options) {
    return reduce("Max", inputTensor, options);
  }

  public static Tensor reduceMin(Object inputTensor, Arg... options) {
    return reduce("Min", inputTensor, options);
  }

  public static Tensor reduceProd(Object inputTensor, Arg... options) {
    return reduce("Prod", inputTensor, options);
  }

  public static Tensor reduceAll(Object inputTensor, Arg... options) {
    return reduce("All", inputTensor, options);
  }

  public static Tensor reduceAny(Object inputTensor, Arg... options) {
    return reduce("Any", inputTensor, options);
  }

  private static Tensor reduce(String type, Object input, Arg... options) {
    return RaggedDispatch.of(() -> MathOps.reduce(type, input, new Options(options)), input);
  }

  public static Tensor reduceLogsumexp(Object inputTensor, Arg... options) {
    return MathOps.reduceLogsumexp(inputTensor, new Options(options));
  }

  public static Tensor argmax(Object input, Arg... options) {
    return MathOps.argExtreme("ArgMax", input, new Options(options));
  }

  public static Tensor argmin(Object input, Arg... options) {
    return MathOps.argExtreme("ArgMin", input, new Options(options));
  }

  public static Tensor argMax(Object input, Object dimension, Arg... options) {
    return Op.of("ArgMax", new Options(options), input, dimension).tensor();
  }

  public static Tensor argMin(Object input, Object dimension, Arg... options) {
    return Op.of("ArgMin", new Options(options), input, dimension).tensor();
  }

  public static Tensor matmul(Object a, Object b, Arg... options) {
    return MathOps.matmul(a, b, new Options(options));
  }

  public static Tensor conj(Object x, Arg... options) {
    return MathOps.conj(x, new Options(options));
  }

  public static Tensor accumulateN(Object inputs, Arg... options) {
    return MathOps.accumulateN(inputs, new Options(options));
  }

  public static Tensor addN(Object inputs, Arg... options) {
    return RaggedDispatch.ofList(() -> MathOps.addN(inputs, new Options(options)), inputs);
  }

  public static Tensor cumsum(Object x, Arg... options) {
    return MathOps.cumulative("Cumsum", x, new Options(options));
  }

  public static Tensor cumprod(Object x, Arg... options) {
    return MathOps.cumulative("Cumprod", x, new Options(options));
  }

  public static Tensor clipByValue(
      Object t, Object clipValueMin, Object clipValueMax, Arg... options) {
    return MathOps.clipByValue(t, clipValueMin, clipValueMax, new Options(options));
  }

  public static Tensor clipByNorm(Object t, Object clipNorm, Arg... options) {
    return MathOps.clipByNorm(t, clipNorm, new Options(options));
  }

  public static Tensor tensordot(Object a, Object b, Object axes, Arg... options) {
    return Tensordot.of(a, b, axes, new Options(options));
  }

  public static Tensor randomNormal(Object shape, Arg... options) {
    return RandomOps.randomNormal(shape, new Options(options));
  }

  public static Tensor truncatedNormal(Object shape, Arg... options) {
    return RandomOps.truncatedNormal(shape, new Options(options));
  }

  public static Tensor randomUniform(Object shape, Arg... options) {
    return RandomOps.randomUniform(shape, new Options(options));
  }

  public static Tensor randomShuffle(Object value, Arg... options) {
    return RandomOps.randomShuffle(value, new Options(options));
  }

  public static Tensor randomCrop(Object value, Object size, Arg... options) {
    return RandomOps.randomCrop(value, size, new Options(options));
  }

  public static Tensor multinomial(Object logits, Object numSamples, Arg... options) {
    return RandomOps.multinomial("multinomial", logits, numSamples, new Options(options));
  }

  public static Tensor randomGamma(Object shape, Object alpha, Arg... options) {
    return RandomOps.randomGamma(shape, alpha, new Options(options));
  }

  public static Tensor randomPoisson(Object lam, Object shape, Arg... options) {
    return RandomOps.randomPoisson(lam, shape, new Options(options));
  }

  public static PyTuple getSeed(Object opSeed) {
    return RandomOps.getSeed(opSeed);
  }

  public static Tensor countNonzero(Arg... options) {
    return MathOps.countNonzero(new Options(options));
  }
}
