package org.tfgraft.runtime.numpy;

/** The MT19937 generator and the distributions that NumPy's legacy random functions make of it. */
final class MersenneTwister {
  private static final int LENGTH = 624;
  private static final int SHIFT = 397;

  private final int[] key = new int[LENGTH];
  private int position;
  private double gauss;
  private boolean hasGauss;

  void seed(long seed) {
    int value = (int) seed;
    for (int i = 0; i < LENGTH; i++) {
      key[i] = value;
      value = 1812433253 * (value ^ (value >>> 30)) + i + 1;
    }
    position = LENGTH;
    hasGauss = false;
  }

  /** Seeds from several numbers. */
  void seed(long[] seeds) {
    seed(19650218L);
    int i = 1;
    int j = 0;
    for (int k = Math.max(LENGTH, seeds.length); k > 0; k--) {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >>> 30)) * 1664525)) + (int) seeds[j] + j;
      i = next(i);
      j = (j + 1) % seeds.length;
    }
    for (int k = LENGTH - 1; k > 0; k--) {
      key[i] = (key[i] ^ ((key[i - 1] ^ (key[i - 1] >>> 30)) * 1566083941)) - i;
      i = next(i);
    }
    key[0] = 0x80000000;
  }

  private int next(int i) {
    if (i + 1 < LENGTH) {
      return i + 1;
    }
    key[0] = key[LENGTH - 1];
    return 1;
  }

  private void refill() {
    for (int i = 0; i < LENGTH; i++) {
      int y = (key[i] & 0x80000000) | (key[(i + 1) % LENGTH] & 0x7fffffff);
      key[i] = key[(i + SHIFT) % LENGTH] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
    position = 0;
  }

  int nextInt() {
    if (position >= LENGTH) {
      refill();
    }
    int y = key[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  double nextDouble() {
    long a = nextInt() >>> 5;
    long b = nextInt() >>> 6;
    return (a * 67108864.0 + b) / 9007199254740992.0;
  }

  double nextGaussian() {
    if (hasGauss) {
      hasGauss = false;
      return gauss;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double factor = Math.sqrt(-2 * Math.log(square) / square);
    gauss = factor * x;
    hasGauss = true;
    return factor * y;
  }

  double nextExponential() {
    return -Math.log(1 - nextDouble());
  }

  /** A whole number in [0, max], by drawing bits until they fit. */
  long nextBelowOrEqual(long max) {
    if (max == 0) {
      return 0;
    }
    long mask = -1L >>> Long.numberOfLeadingZeros(max);
    long value;
    do {
      value =
          (Long.compareUnsigned(max, 0xffffffffL) <= 0
                  ? nextInt() & 0xffffffffL
                  : ((long) nextInt() << 32) | (nextInt() & 0xffffffffL))
              & mask;
    } while (Long.compareUnsigned(value, max) > 0);
    return value;
  }

  /** A number of successes in {@code n} trials, by inversion. */
  long nextBinomial(long n, double p) {
    if (n == 0 || p == 0) {
      return 0;
    }
    if (p > 0.5) {
      return n - nextBinomial(n, 1 - p);
    }
    double q = 1 - p;
    double start = Math.exp(n * Math.log(q));
    double mean = n * p;
    long bound = (long) Math.min(n, mean + 10.0 * Math.sqrt(mean * q + 1));
    long count = 0;
    double probability = start;
    double uniform = nextDouble();
    while (uniform > probability) {
      count++;
      if (count > bound) {
        count = 0;
        probability = start;
        uniform = nextDouble();
      } else {
        uniform -= probability;
        probability = ((n - count + 1) * p * probability) / (count * q);
      }
    }
    return count;
  }

  /** A Poisson count, by multiplying uniform numbers (small means). */
  long nextPoisson(double mean) {
    double limit = Math.exp(-mean);
    long count = 0;
    double product = nextDouble();
    while (product > limit) {
      count++;
      product *= nextDouble();
    }
    return count;
  }
}
