package org.tfgraft.runtime.python;

/** SipHash-2-4 with a zero key over text stored as CPython stores it. */
final class SipHash {
  private long v0 = 0x736f6d6570736575L;
  private long v1 = 0x646f72616e646f6dL;
  private long v2 = 0x6c7967656e657261L;
  private long v3 = 0x7465646279746573L;

  private SipHash() {}

  static long of(String text) {
    return of(stored(text));
  }

  static long of(byte[] bytes) {
    return bytes.length == 0 ? 0 : new SipHash().digest(bytes);
  }

  /** One, two or four bytes a character, as the greatest one needs. */
  private static byte[] stored(String text) {
    int[] points = text.codePoints().toArray();
    int greatest = 0;
    for (int point : points) {
      greatest = Math.max(greatest, point);
    }
    int width = greatest < 0x100 ? 1 : greatest < 0x10000 ? 2 : 4;
    byte[] bytes = new byte[points.length * width];
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < width; k++) {
        bytes[i * width + k] = (byte) (points[i] >>> (8 * k));
      }
    }
    return bytes;
  }

  private long digest(byte[] bytes) {
    int whole = bytes.length & ~7;
    for (int i = 0; i < whole; i += 8) {
      absorb(word(bytes, i, 8));
    }
    absorb(word(bytes, whole, bytes.length - whole) | ((long) bytes.length << 56));
    v2 ^= 0xff;
    for (int i = 0; i < 4; i++) {
      round();
    }
    long hash = v0 ^ v1 ^ v2 ^ v3;
    return hash == -1 ? -2 : hash;
  }

  private static long word(byte[] bytes, int from, int count) {
    long word = 0;
    for (int i = 0; i < count; i++) {
      word |= (bytes[from + i] & 0xffL) << (8 * i);
    }
    return word;
  }

  private void absorb(long word) {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
