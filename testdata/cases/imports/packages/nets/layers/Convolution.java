package imports.packages.nets.layers;

import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;

import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code nets/layers/convolution.py}. */
@PythonSource(
    file = "nets/layers/convolution.py",
    lines = "21:6:shape_of 21:8 22:9 26:1:<module> 26:1 28:3"
)
public final class Convolution {
  public static final ProgramModule MODULE = ProgramModule.of("nets.layers.convolution", Convolution.class, Convolution::run).in(Layers.MODULE);

  public static long calls;

  public static PyList<Long> shapeOf(long width, long channels) {
    calls = calls + 1;
    return list(width, width, channels, len(Layers.SIZES));
  }

  private static void run() {
    Layers.MODULE.load();

    calls = 0;
  }
}
