package org.tfgraft.runtime.python;

/** Python's {@code id}, {@code is} and the addresses in printed forms. */
public final class Identity {
  private static final long BASE = 0x7f0000000000L;

  private Identity() {}

  static long id(Object value) {
    if (value instanceof Number || value instanceof String || value instanceof Boolean) {
      return BASE + 16L * (value.hashCode() & 0x7fffffffL);
    }
    return BASE + 16L * System.identityHashCode(value);
  }

  public static String address(Object value) {
    return "0x" + Long.toHexString(id(value));
  }

  static long hash(Object value) {
    return System.identityHashCode(value);
  }

  /** Identity of objects; of numbers and texts, which Java may copy, type and value. */
  static boolean same(Object left, Object right) {
    if (left == right) {
      return true;
    }
    if (left instanceof Double && right instanceof Double) {
      return left.equals(right);
    }
    boolean values =
        left instanceof String && right instanceof String
            || Numbers.isInt(left) && Numbers.isInt(right);
    return values && Comparison.equal(left, right)
        || left instanceof Boolean && left.equals(right)
        || left == PyTuple.EMPTY && right instanceof PyTuple tuple && tuple.isEmpty();
  }
}
