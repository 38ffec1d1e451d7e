package org.tfgraft.runtime.python;

/** A value that an unpacking assignment may take as many values from as it has targets. */
public interface Unpackable {
  /** The values, one for each target. */
  Object[] pyUnpack(int count);
}
