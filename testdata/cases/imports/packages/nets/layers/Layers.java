package imports.packages.nets.layers;

import static org.tfgraft.runtime.python.Builtins.list;

import imports.packages.nets.Nets;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code nets/layers/__init__.py}. */
@PythonSource(
    file = "nets/layers/__init__.py",
    lines = "21:1:<module> 21:1 22:2 24:4"
)
public final class Layers {
  public static final ProgramModule MODULE = ProgramModule.of("nets.layers", Layers.class, Layers::run).in(Nets.MODULE);

  public static PyList<Long> SIZES;

  private static void run() {
    Convolution.MODULE.load();
    Basic.MODULE.load();

    SIZES = list(8L, 8L);
  }
}
