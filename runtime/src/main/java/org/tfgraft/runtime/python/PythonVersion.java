package org.tfgraft.runtime.python;

/** The Python whose rules a program follows. */
public enum PythonVersion {
  PYTHON2,
  PYTHON3
}
