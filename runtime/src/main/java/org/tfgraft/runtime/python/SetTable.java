package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The hash table of CPython 3.7's sets: open addressing with short linear probes. Its layout is the
 * order in which a set is iterated over and printed.
 */
final class SetTable {
  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final Object REMOVED = new Object();

  private Object[] keys = new Object[SMALLEST];
  private Object[] values = new Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];
  private int used;
  private int filled;
  private int finger;

  int used() {
    return used;
  }

  boolean contains(Object key, long hash) {
    return keys[find(key, hash)] != null;
  }

  /** True if the key was not there. */
  boolean add(Object key, long hash, Object value) {
    int at = find(key, hash);
    if (keys[at] != null) {
      return false;
    }
    put(at, key, hash, value);
    used++;
    filled++;
    if (filled * 5L >= (keys.length - 1) * 3L) {
      resize(used > 50000 ? used * 2 : used * 4);
    }
    return true;
  }

  boolean remove(Object key, long hash) {
    int at = find(key, hash);
    if (keys[at] == null) {
      return false;
    }
    vacate(at);
    return true;
  }

  /** Removes the element after the one removed last, as CPython does. */
  Object pop() {
    int at = finger & (keys.length - 1);
    while (keys[at] == null || keys[at] == REMOVED) {
      at = (at + 1) & (keys.length - 1);
    }
    Object value = values[at];
    vacate(at);
    finger = at + 1;
    return value;
  }

  void clear() {
    allocate(SMALLEST);
    used = 0;
    filled = 0;
    finger = 0;
  }

  /** Makes room for this many more elements at once. */
  void expect(int more) {
    if ((filled + more) * 5L >= (keys.length - 1) * 3L) {
      resize((used + more) * 2);
    }
  }

  void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    expect(other.used);
    if (filled == 0 && keys.length == other.keys.length && other.filled == other.used) {
      keys = other.keys.clone();
      values = other.values.clone();
      hashes = other.hashes.clone();
      used = other.used;
      filled = other.filled;
      return;
    }
    boolean clean = filled == 0;
    for (int i = 0; i < other.keys.length; i++) {
      if (!other.isLive(i)) {
        continue;
      }
      if (clean) {
        put(freeSlot(other.hashes[i]), other.keys[i], other.hashes[i], other.values[i]);
        used++;
        filled++;
      } else {
        add(other.keys[i], other.hashes[i], other.values[i]);
      }
    }
  }

  Iterator<Object> iterator() {
    int expected = used;
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        if (used != expected) {
          throw new RuntimeError("Set changed size during iteration");
        }
        while (next < keys.length && !isLive(next)) {
          next++;
        }
        return next < keys.length;
      }

      @Override
      public Object next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return values[next++];
      }
    };
  }

  private boolean isLive(int at) {
    return keys[at] != null && keys[at] != REMOVED;
  }

  /** The slot of the key or, if it is absent, the empty slot where the search ends. */
  private int find(Object key, long hash) {
    int mask = keys.length - 1;
    long perturb = hash;
    int at = (int) hash & mask;
    while (true) {
      int last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (int i = at; i <= last; i++) {
        if (keys[i] == null || hashes[i] == hash && keys[i].equals(key)) {
          return i;
        }
      }
      perturb >>>= 5;
      at = (int) (at * 5L + 1 + perturb) & mask;
    }
  }

  private int freeSlot(long hash) {
    int mask = keys.length - 1;
    long perturb = hash;
    int at = (int) hash & mask;
    while (true) {
      int last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (int i = at; i <= last; i++) {
        if (keys[i] == null) {
          return i;
        }
      }
      perturb >>>= 5;
      at = (int) (at * 5L + 1 + perturb) & mask;
    }
  }

  private void put(int at, Object key, long hash, Object value) {
    keys[at] = key;
    hashes[at] = hash;
    values[at] = value;
  }

  private void vacate(int at) {
    put(at, REMOVED, -1, null);
    used--;
  }

  private void resize(int wanted) {
    int size = SMALLEST;
    while (size <= wanted) {
      size <<= 1;
    }
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    long[] oldHashes = hashes;
    allocate(size);
    filled = used;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != REMOVED) {
        put(freeSlot(oldHashes[i]), oldKeys[i], oldHashes[i], oldValues[i]);
      }
    }
  }

  private void allocate(int size) {
    keys = new Object[size];
    values = new Object[size];
    hashes = new long[size];
  }
}
