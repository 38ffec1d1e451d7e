package imports.modules;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonSource;

/**
 * Counts things.
 *
 * <p>Translated from {@code counters.py}.
 */
@PythonSource(
    file = "counters.py",
    lines = {
      "28:6:bump 28:8 29:9 33:1:<module> 33:2 34:3 35:13 46:0 51:15:__init__ 51:16 52:17",
      "56:19:count 56:20 57:21"
    }
)
public final class Counters {
  static final ProgramModule MODULE = ProgramModule.of("counters", Counters.class, Counters::run);

  static long total;

  static long bump() {
    total = total + 1;
    return total;
  }

  private static void run() {
    print("running", MODULE.name());
    total = 0;
    Meter.unit = "pcs";
  }

  static class Meter extends PyInstance {
    static String unit;

    String name;

    long value;

    Meter(String name) {
      init(name);
    }

    @PythonName("__init__")
    void init(String name) {
      this.name = name;
      this.value = 0;
    }

    long count() {
      this.value = Math.addExact(this.value, bump());
      return this.value;
    }
  }
}
