package org.tfgraft.runtime.session.kernel;

/**
 * Logarithm, sine and cosine in single precision with the same rounding as the C library, on which
 * the last digit of TensorFlow's normal random numbers depends.
 */
final class LibraryMath {
  /**
   * For each sixteenth of a binade: the inverse of a point in it, and the logarithm of that point.
   */
  private static final double[] LOG_TABLE = {
    0x1.661ec79f8f3bep+0, -0x1.57bf7808caadep-2, 0x1.571ed4aaf883dp+0, -0x1.2bef0a7c06ddbp-2,
    0x1.49539f0f010bp+0, -0x1.01eae7f513a67p-2, 0x1.3c995b0b80385p+0, -0x1.b31d8a68224e9p-3,
    0x1.30d190c8864a5p+0, -0x1.6574f0ac07758p-3, 0x1.25e227b0b8eap+0, -0x1.1aa2bc79c81p-3,
    0x1.1bb4a4a1a343fp+0, -0x1.a4e76ce8c0e5ep-4, 0x1.12358f08ae5bap+0, -0x1.1973c5a611cccp-4,
    0x1.0953f419900a7p+0, -0x1.252f438e10c1ep-5, 0x1p+0, 0x0p+0,
    0x1.e608cfd9a47acp-1, 0x1.aa5aa5df25984p-5, 0x1.ca4b31f026aap-1, 0x1.c5e53aa362eb4p-4,
    0x1.b2036576afce6p-1, 0x1.526e57720db08p-3, 0x1.9c2d163a1aa2dp-1, 0x1.bc2860d22477p-3,
    0x1.886e6037841edp-1, 0x1.1058bc8a07ee1p-2, 0x1.767dcf5534862p-1, 0x1.4043057b6ee09p-2
  };

  private static final double[] LOG = {
    -0x1.00ea348b88334p-2, 0x1.5575b0be00b6ap-2, -0x1.ffffef20a4123p-2
  };
  private static final double[] COSINE = {
    1.0, -0x1.ffffffd0c621cp-2, 0x1.55553e1068f19p-5, -0x1.6c087e89a359dp-10, 0x1.99343027bf8c3p-16
  };
  private static final double[] SINE = {
    -0x1.555545995a603p-3, 0x1.1107605230bc4p-7, -0x1.994eb3774cf24p-13
  };
  private static final int LOG_OFFSET = 0x3f330000;

  private LibraryMath() {}

  /** The natural logarithm of a positive normal number. */
  static float log(float x) {
    int bits = Float.floatToRawIntBits(x);
    int shifted = bits - LOG_OFFSET;
    int place = (shifted >>> 19) % 16;
    double z = Float.intBitsToFloat(bits - (shifted & 0xff800000));
    double r = z * LOG_TABLE[2 * place] - 1;
    double y0 = LOG_TABLE[2 * place + 1] + (shifted >> 23) * Math.log(2);
    double square = r * r;
    double y = LOG[0] * square + (LOG[1] * r + LOG[2]);
    return (float) (y * square + (y0 + r));
  }

  /** Sine and cosine of an angle between 0 and 120. */
  static void sineAndCosine(float angle, float[] result) {
    int quadrant = ((int) (angle * 0x1.45F306DC9C883p+23) + 0x800000) >> 24;
    double x = angle - quadrant * 0x1.921FB54442D18p0;
    double square = x * x;
    double sine = sine(x, square);
    double cosine = cosine(square);
    boolean swapped = (quadrant & 1) == 1;
    double first = swapped ? cosine : sine;
    double second = swapped ? -sine : cosine;
    boolean negated = (quadrant & 2) == 2;
    result[0] = (float) (negated ? -first : first);
    result[1] = (float) (negated ? -second : second);
  }

  private static double sine(double x, double square) {
    double cube = x * square;
    double high = SINE[1] + square * SINE[2];
    return x + cube * SINE[0] + cube * square * high;
  }

  private static double cosine(double square) {
    double fourth = square * square;
    double high = COSINE[3] + square * COSINE[4];
    double low = COSINE[0] + square * COSINE[1];
    return low + fourth * COSINE[2] + fourth * square * high;
  }
}
