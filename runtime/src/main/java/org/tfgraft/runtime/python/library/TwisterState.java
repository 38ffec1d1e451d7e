package org.tfgraft.runtime.python.library;

import java.math.BigInteger;

/** MT19937, seeded from an int of any size by the reference's array seeding. */
final class TwisterState {
  private static final int SIZE = 624;
  private static final int PERIOD = 397;

  private final int[] state = new int[SIZE];
  private int position;

  TwisterState copy() {
    TwisterState copy = new TwisterState();
    copy.become(this);
    return copy;
  }

  void become(TwisterState other) {
    System.arraycopy(other.state, 0, state, 0, SIZE);
    position = other.position;
  }

  void seed(BigInteger key) {
    int words = Math.max(1, (key.bitLength() + 31) / 32);
    int[] array = new int[words];
    for (int i = 0; i < words; i++) {
      array[i] = key.shiftRight(32 * i).intValue();
    }
    start(19650218);
    mix(array);
    position = SIZE;
  }

  private void start(int seed) {
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private void mix(int... key) {
    int i = 1;
    int j = 0;
    for (int k = Math.max(SIZE, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (before(i) * 1664525)) + key[j] + j;
      i = following(i);
      j = (j + 1) % key.length;
    }
    for (int k = SIZE - 1; k > 0; k--) {
      state[i] = (state[i] ^ (before(i) * 1566083941)) - i;
      i = following(i);
    }
    state[0] = 0x80000000;
  }

  private int before(int i) {
    return state[i - 1] ^ (state[i - 1] >>> 30);
  }

  private int following(int i) {
    if (i + 1 < SIZE) {
      return i + 1;
    }
    state[0] = state[SIZE - 1];
    return 1;
  }

  /** The next 32 bits as a non-negative long. */
  long next() {
    if (position >= SIZE) {
      generate();
    }
    int y = state[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y & 0xffffffffL;
  }

  private void generate() {
    for (int k = 0; k < SIZE; k++) {
      int y = (state[k] & 0x80000000) | (state[(k + 1) % SIZE] & 0x7fffffff);
      state[k] = state[(k + PERIOD) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
    }
    position = 0;
  }
}
