package org.tfgraft.runtime.session.kernel;

import java.util.function.DoubleUnaryOperator;
import org.tfgraft.runtime.numpy.Elementwise;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;

/**
 * Transcendental functions on tensors. In single precision the formulas are those of Eigen, which
 * TensorFlow uses on processors, so that the last digit agrees too.
 */
final class EigenMath {
  static final int PACKET = 8;

  private static final float[] TANH_ODD = {
    -2.76076847742355e-16f,
    2.00018790482477e-13f,
    -8.60467152213735e-11f,
    5.12229709037114e-08f,
    1.48572235717979e-05f,
    6.37261928875436e-04f,
    4.89352455891786e-03f
  };
  private static final float[] TANH_EVEN = {
    1.19825839466702e-06f, 1.18534705686654e-04f, 2.26843463243900e-03f, 4.89352518554385e-03f
  };
  private static final float[] LOGISTIC_ODD = {
    4.37031012579801e-11f,
    1.15627324459942e-07f,
    6.08574864600143e-05f,
    8.51377133304701e-03f,
    2.48287947061529e-01f
  };
  private static final float[] LOGISTIC_EVEN = {
    6.10247389755681e-13f,
    5.76102136993427e-09f,
    6.29106785017040e-06f,
    1.70198817374094e-03f,
    1.16817656904453e-01f,
    9.93151921023180e-01f
  };
  private static final float[] EXP = {
    1.9875691500e-4f,
    1.3981999507e-3f,
    8.3334519073e-3f,
    4.1665795894e-2f,
    1.6666665459e-1f,
    5.0000001201e-1f
  };

  private EigenMath() {}

  /** A function in single precision. */
  @FunctionalInterface
  private interface FloatFunction {
    float apply(float x);
  }

  /** Eight elements at a time by Eigen's formula, what is left over by the C library. */
  private static NdArray packets(NdArray a, FloatFunction packet, DoubleUnaryOperator library) {
    NdArray result = NdArray.zeros(NumpyType.FLOAT32, a.dims());
    float[] from = a.floats();
    float[] to = result.floats();
    int whole = from.length - from.length % PACKET;
    for (int i = 0; i < from.length; i++) {
      to[i] = i < whole ? packet.apply(from[i]) : (float) library.applyAsDouble(from[i]);
    }
    return result;
  }

  static NdArray exp(NdArray a) {
    return a.type() == NumpyType.FLOAT32
        ? packets(a, EigenMath::exp, Math::exp)
        : Elementwise.unary(a, a.type(), Math::exp);
  }

  static NdArray log(NdArray a) {
    return Elementwise.unary(a, a.type(), Math::log);
  }

  static NdArray tanh(NdArray a) {
    return a.type() == NumpyType.FLOAT32
        ? packets(a, EigenMath::tanh, x -> tanh((float) x))
        : Elementwise.unary(a, a.type(), Math::tanh);
  }

  static NdArray sigmoid(NdArray a) {
    return a.type() == NumpyType.FLOAT32
        ? packets(a, EigenMath::sigmoid, EigenMath::plainSigmoid)
        : Elementwise.unary(a, a.type(), x -> 1 / (1 + Math.exp(-x)));
  }

  private static float polynomial(float x, float... coefficients) {
    float value = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  private static float clamp(float x, float limit) {
    return Math.max(-limit, Math.min(limit, x));
  }

  static float tanh(float value) {
    float x = clamp(value, 9f);
    float square = x * x;
    return x * polynomial(square, TANH_ODD) / polynomial(square, TANH_EVEN);
  }

  static float sigmoid(float value) {
    float x = clamp(value, 18f);
    float square = x * x;
    return x * polynomial(square, LOGISTIC_ODD) / polynomial(square, LOGISTIC_EVEN) + 0.5f;
  }

  private static double plainSigmoid(double x) {
    return 1f / (1f + (float) Math.exp(-x));
  }

  static float exp(float value) {
    if (Float.isNaN(value)) {
      return value;
    }
    float x = Math.max(-88.3762626647949f, Math.min(88.3762626647950f, value));
    float power = (float) Math.floor(x * 1.44269504088896341f + 0.5f);
    float rest = x - power * 0.693359375f - power * -2.12194440e-4f;
    float square = rest * rest;
    float y = polynomial(rest, EXP) * square + rest + 1f;
    return Math.max((float) (y * Math.pow(2, power)), value < -88 ? 0f : Float.MIN_VALUE);
  }
}
