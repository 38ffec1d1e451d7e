package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** Python's {@code argparse}. */
public final class PyArgparse {
  private PyArgparse() {}

  public static ArgumentParser argumentParser(PyTuple args, PyDict<String, Object> keywords) {
    return new ArgumentParser();
  }

  /** {@code argparse.Namespace(a=1)}. */
  public static ArgumentNamespace namespace(PyTuple none, PyDict<String, Object> attributes) {
    if (!none.isEmpty()) {
      throw new TypeError(
          "__init__() takes 1 positional argument but " + (none.size() + 1) + " were given");
    }
    ArgumentNamespace made = new ArgumentNamespace();
    attributes.forEach(made::setAttribute);
    return made;
  }
}
