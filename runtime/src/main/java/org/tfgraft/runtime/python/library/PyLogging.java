package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;

/** Python's {@code logging}: messages go to standard error. */
public final class PyLogging {
  public static final long DEBUG = 10;
  public static final long INFO = 20;
  public static final long WARNING = 30;
  public static final long ERROR = 40;
  public static final long CRITICAL = 50;

  private PyLogging() {}

  public static Logger getLogger() {
    return getLogger(null);
  }

  /** The one logger of that name. */
  public static Logger getLogger(Object name) {
    return PythonProgram.current().state(Loggers.class, Loggers::new).get(name);
  }

  public static void basicConfig(PyTuple args, PyDict<String, Object> options) {
    if (options.get("level") != null) {
      getLogger(null).setLevel(options.get("level"));
    }
  }

  public static void debug(PyTuple args, PyDict<String, Object> keywords) {
    getLogger(null).debug(args, keywords);
  }

  public static void info(PyTuple args, PyDict<String, Object> keywords) {
    getLogger(null).info(args, keywords);
  }

  public static void warning(PyTuple args, PyDict<String, Object> keywords) {
    getLogger(null).warning(args, keywords);
  }

  public static void error(PyTuple args, PyDict<String, Object> keywords) {
    getLogger(null).error(args, keywords);
  }
}
