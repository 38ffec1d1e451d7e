package org.tfgraft.runtime.session;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in the order in which an {@code unordered_map} of GNU's C++ library lists them: those that
 * share a bucket stand together, a new one before the others of its bucket or else at the front.
 */
final class HashedOrder {
  private static final int[] BUCKETS = {13, 29, 59, 127, 257, 541, 1109};
  private static final long MULTIPLIER = 0xc6a4a7935bd1e995L;
  private static final long SEED = 0xc70f6907L;

  private List<String> names = new ArrayList<>();
  private int size;

  void add(String name) {
    if (names.contains(name)) {
      return;
    }
    if (names.size() == BUCKETS[size]) {
      List<String> old = names;
      names = new ArrayList<>();
      size++;
      old.forEach(this::insert);
    }
    insert(name);
  }

  List<String> names() {
    return names;
  }

  private void insert(String name) {
    long bucket = bucket(name);
    int place = 0;
    while (place < names.size() && bucket(names.get(place)) != bucket) {
      place++;
    }
    names.add(place == names.size() ? 0 : place, name);
  }

  private long bucket(String name) {
    return Long.remainderUnsigned(hash(name.getBytes(StandardCharsets.UTF_8)), BUCKETS[size]);
  }

  /** MurmurHash64A. */
  private static long hash(byte[] bytes) {
    long hash = SEED ^ bytes.length * MULTIPLIER;
    ByteBuffer words = ByteBuffer.allocate((bytes.length + 7) / 8 * 8);
    words.order(ByteOrder.LITTLE_ENDIAN).put(bytes).rewind();
    for (int left = bytes.length; left > 0; left -= 8) {
      long word = words.getLong();
      hash = (hash ^ (left < 8 ? word : mixed(word * MULTIPLIER) * MULTIPLIER)) * MULTIPLIER;
    }
    return mixed(mixed(hash) * MULTIPLIER);
  }

  private static long mixed(long value) {
    return value ^ value >>> 47;
  }
}
