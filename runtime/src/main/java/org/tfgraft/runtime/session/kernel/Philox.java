package org.tfgraft.runtime.session.kernel;

/** The counter-based generator behind TensorFlow's random operations: four words per counter. */
final class Philox {
  private final int keyLow;
  private final int keyHigh;
  private long low;
  private long high;
  private final int[] words = new int[4];
  private int used = 4;

  Philox(long seed, long seed2) {
    this((int) seed, (int) (seed >>> 32), 0, seed2);
  }

  private Philox(int keyLow, int keyHigh, long low, long high) {
    this.keyLow = keyLow;
    this.keyHigh = keyHigh;
    this.low = low;
    this.high = high;
  }

  Philox copy() {
    return new Philox(keyLow, keyHigh, low, high);
  }

  /** Moves the counter on, which is 128 bits wide. */
  void skip(long count) {
    long before = low;
    low += count;
    if (Long.compareUnsigned(low, before) < 0) {
      high++;
    }
  }

  /** The next four words; the array is used again by the next call. */
  int[] next() {
    int c0 = (int) low;
    int c1 = (int) (low >>> 32);
    int c2 = (int) high;
    int c3 = (int) (high >>> 32);
    int k0 = keyLow;
    int k1 = keyHigh;
    for (int round = 0; round < 10; round++) {
      long p0 = (0xD2511F53L & 0xffffffffL) * (c0 & 0xffffffffL);
      long p1 = (0xCD9E8D57L & 0xffffffffL) * (c2 & 0xffffffffL);
      int n0 = (int) (p1 >>> 32) ^ c1 ^ k0;
      int n2 = (int) (p0 >>> 32) ^ c3 ^ k1;
      c1 = (int) p1;
      c3 = (int) p0;
      c0 = n0;
      c2 = n2;
      k0 += 0x9E3779B9;
      k1 += 0xBB67AE85;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
    skip(1);
    return words;
  }

  /** The next single word. */
  int nextWord() {
    if (used == 4) {
      next();
      used = 0;
    }
    return words[used++];
  }

  double nextDouble() {
    int first = nextWord();
    return toDouble(first, nextWord());
  }

  static float toFloat(int word) {
    return Float.intBitsToFloat((127 << 23) | (word & 0x7fffff)) - 1f;
  }

  static double toDouble(int high, int low) {
    long mantissa = ((high & 0xfffffL) << 32) | (low & 0xffffffffL);
    return Double.longBitsToDouble((1023L << 52) | mantissa) - 1;
  }

  /** Two normal numbers from two words. */
  static void normals(int x0, int x1, float[] result) {
    float u = Math.max(toFloat(x0), 1e-7f);
    float angle = (float) (2 * Math.PI * toFloat(x1));
    float radius = (float) Math.sqrt(-2f * LibraryMath.log(u));
    LibraryMath.sineAndCosine(angle, result);
    result[0] *= radius;
    result[1] *= radius;
  }

  /** Two normal numbers from four words. */
  static void normals(int[] words, int from, double[] result) {
    double u = Math.max(toDouble(words[from], words[from + 1]), 1e-7);
    double angle = 2 * Math.PI * toDouble(words[from + 2], words[from + 3]);
    double radius = Math.sqrt(-2 * Math.log(u));
    result[0] = Math.sin(angle) * radius;
    result[1] = Math.cos(angle) * radius;
  }
}
