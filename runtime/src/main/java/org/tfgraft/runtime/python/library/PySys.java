package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.Recursion;
import org.tfgraft.runtime.python.SystemExit;
import org.tfgraft.runtime.python.Traceback;

/** Python's {@code sys}. */
public final class PySys {
  public static final long maxsize = Long.MAX_VALUE;
  public static final long maxint = Long.MAX_VALUE;
  public static final String byteorder = "little";
  public static final String platform = "linux";
  public static final TextStream stdout =
      new TextStream("stdout", text -> PythonProgram.current().console().out(text));
  public static final TextStream stderr =
      new TextStream("stderr", text -> PythonProgram.current().console().err(text));

  private PySys() {}

  public static PyList<String> argv() {
    return PythonProgram.current().argv();
  }

  public static PyList<String> path() {
    return PyList.of("");
  }

  public static PyDict<String, Object> modules() {
    return new PyDict<>();
  }

  public static PyNamedTuple versionInfo() {
    boolean old = PythonProgram.current().isPython2();
    return NamedTupleType.of(
            "sys", "version_info", "major", "minor", "micro", "releaselevel", "serial")
        .make(old ? 2L : 3L, 7L, old ? 18L : 7L, "final", 0L);
  }

  public static String version() {
    return PythonProgram.current().isPython2()
        ? "2.7.18 (default) \n[Java]"
        : "3.7.7 (default) \n[Java]";
  }

  /** The class, the value and the frames of the error that is handled. */
  public static PyTuple excInfo() {
    BaseException handled = PythonProgram.current().handled();
    return handled == null
        ? PyTuple.of(null, null, null)
        : PyTuple.of(handled.pythonType(), handled, Traceback.of(handled));
  }

  public static <T> T exit() {
    throw new SystemExit();
  }

  public static <T> T exit(Object code) {
    throw new SystemExit(code);
  }

  public static long getrecursionlimit() {
    return Recursion.limit();
  }

  public static void setrecursionlimit(long limit) {
    Recursion.setLimit(limit);
  }

  public static long getsizeof(Object value) {
    return 0;
  }
}
