package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.python.PyCallable;

/** A function of the library that says on which device an operation is. */
public interface DeviceFunction extends PyCallable {
  /** The name of TensorFlow's function, its file and its line. */
  String shown();
}
