package org.tfgraft.translator.ast;

/** The Python that a file is written in. */
public enum PythonVersion {
  PYTHON_2,
  PYTHON_3
}
