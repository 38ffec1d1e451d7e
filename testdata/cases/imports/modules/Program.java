// Modules of the program: their variables are shared, from-imports copy, each runs once.
//
package imports.modules;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.getattr;
import static org.tfgraft.runtime.python.Builtins.hasattr;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.ImportError;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "36:23:late 36:24 37:25 41:1:<module> 41:3 42:4 43:5 44:6 48:9 50:10 50:11 51:12 54:14",
      "55:15 56:16 57:17 58:18 59:19 61:20 63:28 64:29 65:30 66:31 67:32 68:33 73:36 75:37 75:38",
      "78:40 80:41 81:42 83:43 85:45"
    }
)
public final class Program {
  static long late() {
    Counters.MODULE.load();
    return Counters.total;
  }

  public static void main(String... args) {
    Counters.MODULE.load();
    DenseLayers.MODULE.load();
    long total = Counters.total;
    long UNITS = DenseLayers.UNITS;

    Object library;
    try {
      throw ProgramModule.notFound("a_library_that_nobody_has");
    } catch (ImportError e) {
      library = null;
      print("missing:", e);
    }

    Tensor x = tf.placeholder(tf.float32, shape(null, 4), name("x"));
    Tensor y = DenseLayers.dense(x, 3);
    y = DenseLayers.dense(y, UNITS, "second");
    print(library, total, Counters.total, Counters.bump(), Counters.total, total);
    Counters.total = Counters.total + 10;
    print(Counters.total, Counters.bump(), Py.getattr(DenseLayers.MODULE, "__name__"),
        "__main__");
    print(Comprehension.<Variable, String>list(tf.globalVariables(), v -> v.name()));

    print(late(), Py.is(DenseLayers.DENSE, DenseLayers.DENSE));
    Counters.Meter meter = new Counters.Meter("calls");
    meter.count();
    print(meter.count(), Counters.Meter.unit);
    for (Object module : Builtins.<Object>list(Counters.MODULE, DenseLayers.MODULE)) {
      print(Py.getattr(module, "__name__"), hasattr(module, "UNITS"), getattr(module, "total",
          "no total"));
    }

    try {
      Object nothing = Counters.MODULE.importName("nothing");
    } catch (ImportError e) {
      print(Strings.split(str(e), " (").get(0));
    }
    try {
      Py.getattr(Counters.MODULE, "nothing");
    } catch (RuntimeException | StackOverflowError failure) {
      AttributeError e = Py.caught(failure, AttributeError.class);
      print(e);
    }
    Ping.MODULE.load();

    print(Ping.name);
  }
}
