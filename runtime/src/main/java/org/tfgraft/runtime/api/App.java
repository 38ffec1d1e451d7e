package org.tfgraft.runtime.api;

import java.lang.reflect.Method;
import org.tfgraft.runtime.python.NameError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.SystemExit;

/** {@code tf.app}: runs a program's {@code main} with the arguments that are no flags. */
public class App {
  App() {}

  /** Parses the flags, calls {@code main} with the rest, and ends the program with its result. */
  public static void run(Arg... options) {
    Options given = new Options(options);
    Object argv = given.get("argv");
    PyList<Object> arguments = PyList.from(argv == null ? PythonProgram.current().argv() : argv);
    PyList<Object> rest = FlagValues.current().parse(arguments, true);
    Object main = given.get("main");
    throw new SystemExit(main == null ? programMain(rest) : Py.call(main, rest));
  }

  /** The {@code main} of the program itself. */
  private static Object programMain(PyList<Object> arguments) {
    PyType program = PyType.ofClass(PythonProgram.current().mainClass());
    for (Method method : program.javaClass().getDeclaredMethods()) {
      if (method.getName().equals("main_")) {
        return Py.call(Py.getattr(program, "main_"), arguments);
      }
    }
    throw new NameError("module '__main__' has no attribute 'main'");
  }
}
