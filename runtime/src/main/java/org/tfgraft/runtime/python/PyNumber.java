package org.tfgraft.runtime.python;

/** An object of another package that {@code int()} and {@code float()} convert. */
public interface PyNumber extends PyOperand {
  /** A Long or a BigInteger, or null (None) where {@code int()} does not apply. */
  Object pyInt();

  double pyFloat();
}
