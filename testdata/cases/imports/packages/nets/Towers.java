package imports.packages.nets;

import static org.tfgraft.runtime.api.Args.defaultName;

import imports.packages.nets.layers.Basic;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.ProgramModule;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code nets/towers.py}. */
@PythonSource(
    file = "nets/towers.py",
    lines = "22:6:tower 22:7 23:8 24:9 26:10 31:1:<module> 31:3"
)
@SuppressWarnings("try")
public final class Towers {
  public static final ProgramModule MODULE = ProgramModule.of("nets.towers", Towers.class, Towers::run).in(Nets.MODULE);

  public static Tensor tower(Tensor inputs, long depth) {
    try (VariableScope scope = tf.variableScope((Object) null, defaultName("tower"))) {
      for (long i = 0; i < depth; i++) {
        inputs = Basic.dense(inputs, 8, "layer" + i);
      }
      return inputs;
    }
  }

  private static void run() {
    Basic.MODULE.load();
  }
}
