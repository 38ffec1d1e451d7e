package imports.packages.nets;

import static org.tfgraft.runtime.api.Args.scope;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code nets/summary.py}. */
@PythonSource(
    file = "nets/summary.py",
    lines = "23:6:lines 23:7 28:1:<module> 28:3"
)
public final class Summary {
  public static final ProgramModule MODULE = ProgramModule.of("nets.summary", Summary.class, Summary::run).in(Nets.MODULE);

  public static String VERSION;

  public static PyList<String> lines(String scope) {
    return Comprehension.<Variable, String>list(tf.globalVariables(scope(scope)),
        v -> v.name() + " (" + VERSION + ")");
  }

  private static void run() {
    Nets.MODULE.load();
    VERSION = Nets.VERSION;
  }
}
