package org.tfgraft.runtime.python;

import java.math.BigInteger;

/** CPython 3.7's hash values with {@code PYTHONHASHSEED=0}: they decide the order of sets. */
final class Hashing {
  private static final int BITS = 61;
  private static final long MODULUS = (1L << BITS) - 1;

  private Hashing() {}

  static long of(Object value) {
    if (value instanceof String text) {
      return SipHash.of(text);
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof PyTuple tuple) {
      return tuple(tuple.toArray());
    }
    if (value instanceof PyFrozenSet<?> set) {
      return set.pyHash();
    }
    if (value instanceof PyBytes bytes) {
      return SipHash.of(bytes.toByteArray());
    }
    if (value instanceof PyOperand operand) {
      return operand.pyHash();
    }
    return Keys.of(value).hashCode();
  }

  static long tuple(Object... items) {
    long hash = 0x345678L;
    long factor = 1000003L;
    for (int i = 0; i < items.length; i++) {
      hash = (hash ^ of(items[i])) * factor;
      factor += 82520L + 2L * (items.length - 1 - i);
    }
    return notMinusOne(hash + 97531L);
  }

  static long frozenSet(Iterable<?> items, int size) {
    long hash = 0;
    for (Object item : items) {
      long h = of(item);
      hash ^= ((h ^ 89869747L) ^ (h << 16)) * 3644798167L;
    }
    hash ^= (size + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return real(number.doubleValue());
    }
    if (number instanceof BigInteger big) {
      long residue = big.abs().mod(BigInteger.valueOf(MODULUS)).longValue();
      return notMinusOne(big.signum() < 0 ? -residue : residue);
    }
    return notMinusOne(number.longValue() % MODULUS);
  }

  private static long real(double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? 314159 : -314159;
    }
    if (value == Math.rint(value)) {
      return number(Numbers.bigInteger(value));
    }
    int exponent = Math.getExponent(Math.abs(value)) + 1;
    double mantissa = Math.scalb(Math.abs(value), -exponent);
    long hash = 0;
    while (mantissa != 0) {
      hash = rotated(hash, 28);
      mantissa *= 268435456.0;
      exponent -= 28;
      long digits = (long) mantissa;
      mantissa -= digits;
      hash += digits;
      hash = hash >= MODULUS ? hash - MODULUS : hash;
    }
    int turn = exponent >= 0 ? exponent % BITS : BITS - 1 - ((-1 - exponent) % BITS);
    hash = rotated(hash, turn);
    return notMinusOne(value < 0 ? -hash : hash);
  }

  private static long rotated(long hash, int by) {
    return ((hash << by) & MODULUS) | (hash >>> (BITS - by));
  }

  private static long notMinusOne(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
