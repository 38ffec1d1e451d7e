// Packages: relative imports, names that a package hands on, modules as attributes of packages.
//
package imports.packages;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;

import imports.packages.nets.Nets;
import imports.packages.nets.Summary;
import imports.packages.nets.Towers;
import imports.packages.nets.layers.Convolution;
import imports.packages.nets.layers.Layers;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "32:16:summary 32:17 33:18 37:1:<module> 37:3 38:4 39:5 41:8 43:9 44:10 45:11 47:12 48:13",
      "50:21 51:22"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static PyList<String> summary() {
    Summary.MODULE.load();
    return Summary.lines("net");
  }

  public static void main(String... args) {
    Nets.MODULE.load();
    Convolution.MODULE.load();
    Layers.MODULE.load();

    Tensor x = tf.placeholder(tf.float32, shape(null, 8), name("x"));
    Tensor out;
    try (VariableScope net = tf.variableScope("net")) {
      out = Towers.tower(x, 2);
      out = Towers.tower(out, 1);
    }
    print(out.name(), Nets.VERSION, Layers.SIZES, Py.is(Layers.MODULE, Layers.MODULE));
    print(Convolution.shapeOf(3, 8), Convolution.calls, Convolution.calls);

    for (String line : summary()) {
      print(line);
    }
  }
}
