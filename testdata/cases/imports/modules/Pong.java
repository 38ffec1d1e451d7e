package imports.modules;

import static org.tfgraft.runtime.python.Builtins.hasattr;

import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code pong.py}. */
@PythonSource(
    file = "pong.py",
    lines = "20:1:<module> 20:1 22:3"
)
public final class Pong {
  static final ProgramModule MODULE = ProgramModule.of("pong", Pong.class, Pong::run);

  static String name;

  private static void run() {
    Ping.MODULE.load();

    name = Py.format("pong, ping is ready: %s", hasattr(Ping.MODULE, "name"));
  }
}
