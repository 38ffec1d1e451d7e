package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.Traceback;

/** Python's {@code traceback}. */
public final class PyTraceback {
  private PyTraceback() {}

  public static PyList<Object> extractStack() {
    PyList<Object> frames = new PyList<>();
    for (Traceback.Frame frame : Traceback.current().frames()) {
      frames.append(PyTuple.of(frame.file(), frame.line(), frame.function(), frame.text()));
    }
    return frames;
  }

  public static PyList<String> formatStack() {
    return PyList.of(Traceback.current().text());
  }

  /** The text of the error that the program handles. */
  public static String formatExc() {
    Throwable handled = PythonProgram.current().handled();
    return handled == null ? "NoneType: None\n" : Traceback.format(handled);
  }

  public static void printExc() {
    PythonProgram.current().console().err(formatExc());
  }
}
