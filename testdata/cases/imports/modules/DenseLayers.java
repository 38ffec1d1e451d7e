package imports.modules;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.shape;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code dense_layers.py}. */
@PythonSource(
    file = "dense_layers.py",
    lines = "34:8:dense 34:10 35:11 36:12 38:13 43:0 47:1:<module> 47:2 49:4 50:5"
)
@SuppressWarnings("try")
public final class DenseLayers {
  static final ProgramModule MODULE = ProgramModule.of("dense_layers", DenseLayers.class, DenseLayers::run);

  static long UNITS;

  static String hidden;

  static final PyFunction DENSE = PyFunction.of("dense", "inputs, units, name=…",
      args -> dense((Tensor) args[0], Py.asLong(args[1]), (String) args[2]), (Object) null);

  /** A dense layer of its own scope. */
  static Tensor dense(Tensor inputs, long units, String name) {
    Counters.bump();
    try (VariableScope scope = tf.variableScope(name, defaultName("dense"))) {
      Variable kernel = tf.getVariable("kernel", shape(((Dimension) Py.getitem(inputs.shape(),
          1L)).value(), units));
      return tf.matmul(inputs, kernel);
    }
  }

  static Tensor dense(Tensor inputs, long units) {
    return dense(inputs, units, (String) null);
  }

  private static void run() {
    Counters.MODULE.load();

    UNITS = 2;
    hidden = "not exported";
  }
}
