// Imports the module that imports it: each sees what the other has made so far.
//
package imports.modules;

import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code ping.py}. */
@PythonSource(
    file = "ping.py",
    lines = "19:1:<module> 19:2 21:4"
)
public final class Ping {
  static final ProgramModule MODULE = ProgramModule.of("ping", Ping.class, Ping::run);

  static String name;

  private static void run() {
    Pong.MODULE.load();

    name = "ping after " + Pong.name;
  }
}
