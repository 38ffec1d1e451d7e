package org.tfgraft.runtime.python;

/** An object of another package that {@code int()} and {@code float()} convert. */
public interface PyNumber extends PyOperand {
  /** A Long or a BigInteger, or null (None) where {@code int()} does not apply. */
  Object pyInt();

  double pyFloat();

  /** The int that stands for this object as an index, or null if it is no index. */
  default Object pyIndex() {
    return null;
  }

  /**
   * What an object that is no index says when it is used as one, or null for Python's own words.
   */
  default String indexComplaint() {
    return null;
  }
}
