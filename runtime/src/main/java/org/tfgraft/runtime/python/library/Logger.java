package org.tfgraft.runtime.python.library;

import java.util.Map;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;

/** Python's {@code logging.Logger}. */
@PythonName("logging.Logger")
public final class Logger implements PyObject {
  private static final Map<String, Long> LEVELS =
      Map.of("DEBUG", 10L, "INFO", 20L, "WARNING", 30L, "ERROR", 40L, "CRITICAL", 50L);

  private final String name;
  private final Logger parent;
  private long level;

  Logger(String name, Logger parent) {
    this.name = name;
    this.parent = parent;
    this.level = parent == null ? PyLogging.WARNING : 0;
  }

  public String name() {
    return name;
  }

  public void setLevel(Object newLevel) {
    level = newLevel instanceof String text ? LEVELS.getOrDefault(text, 0L) : Py.asLong(newLevel);
  }

  public void addHandler(Object handler) {
    // Messages go to standard error in any case.
  }

  private long effective() {
    return level == 0 && parent != null ? parent.effective() : level;
  }

  public void debug(PyTuple args, PyDict<String, Object> keywords) {
    log("DEBUG", args);
  }

  public void info(PyTuple args, PyDict<String, Object> keywords) {
    log("INFO", args);
  }

  public void warning(PyTuple args, PyDict<String, Object> keywords) {
    log("WARNING", args);
  }

  public void error(PyTuple args, PyDict<String, Object> keywords) {
    log("ERROR", args);
  }

  private void log(String kind, PyTuple args) {
    if (LEVELS.get(kind) < effective()) {
      return;
    }
    String text = Builtins.str(args.get(0));
    PyTuple values = args.slice(1L, null);
    String message = values.isEmpty() ? text : Py.format(text, values);
    PythonProgram.current().console().err(kind + ":" + name + ":" + message + "\n");
  }
}
