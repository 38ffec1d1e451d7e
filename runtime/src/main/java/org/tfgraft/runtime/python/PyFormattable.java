package org.tfgraft.runtime.python;

/** An object of another package with a {@code __format__} of its own. */
public interface PyFormattable {
  String pyFormat(String spec);
}
