package imports.packages.nets;

import static org.tfgraft.runtime.python.Builtins.len;

import imports.packages.nets.layers.Layers;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/**
 * Networks.
 *
 * <p>Translated from {@code nets/__init__.py}.
 */
@PythonSource(
    file = "nets/__init__.py",
    lines = "27:1:<module> 27:2 28:3 31:5"
)
public final class Nets {
  public static final ProgramModule MODULE = ProgramModule.of("nets", Nets.class, Nets::run);

  public static String VERSION;

  public static PyList<Long> sizes;

  private static void run() {
    Towers.MODULE.load();
    Layers.MODULE.load();
    sizes = Layers.SIZES;

    VERSION = "1." + len(sizes);
  }
}
