// Scopes without a name of their own count.
//
package scopes.default_name;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:5:layer 28:6 30:7 31:8 36:1:<module> 36:11 37:12 38:13 41:14"
)
@SuppressWarnings("try")
public final class Program {
  static PyTuple layer(Tensor x) {
    try (VariableScope scope = tf.variableScope((Object) null, defaultName("layer"),
        values(list(x)))) {
      Variable w = tf.getVariable("w", shape(list(2L)));
      return tuple(scope.name(), x.add(w));
    }
  }

  public static void main(String... args) {
    Tensor x = tf.zeros(list(2L), name("x"));
    for (int underscore = 0; underscore < 3; underscore++) {
      PyTuple parts = layer(x);
      String name = (String) parts.get(0);
      x = (Tensor) parts.get(1);
      print(name, x.name());
    }
  }
}
