package imports.packages.nets.layers;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code nets/layers/basic.py}. */
@PythonSource(
    file = "nets/layers/basic.py",
    lines = "26:6:dense 26:7 27:8 32:11:weights 32:12 36:1:<module> 36:3"
)
@SuppressWarnings("try")
public final class Basic {
  public static final ProgramModule MODULE = ProgramModule.of("nets.layers.basic", Basic.class, Basic::run).in(Layers.MODULE);

  public static PyList<String> all;

  public static Tensor dense(Tensor x, long size, String name) {
    try (VariableScope scope = tf.variableScope(name)) {
      return tf.matmul(x, weights(size));
    }
  }

  public static Variable weights(long size) {
    return tf.getVariable("weights", shape(8, size));
  }

  private static void run() {
    all = list("dense");
  }
}
