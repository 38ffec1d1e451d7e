package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;

/** Python's {@code argparse}. */
public final class PyArgparse {
  private PyArgparse() {}

  public static ArgumentParser argumentParser(PyTuple args, PyDict<String, Object> keywords) {
    return new ArgumentParser();
  }
}
