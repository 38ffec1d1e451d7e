// Scopes without a name of their own count.
//
package scopes.default_name;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:5:layer 27:6 29:7 30:8 35:1:<module> 35:11 36:12 37:13 40:14"
)
@SuppressWarnings("try")
public final class Program {
  static Layer layer(Tensor x) {
    try (VariableScope scope = tf.variableScope((Object) null, defaultName("layer"),
        values(list(x)))) {
      Variable w = tf.getVariable("w", shape(list(2L)));
      return new Layer(scope.name(), x.add(w));
    }
  }

  public static void main(String... args) {
    Tensor x = tf.zeros(list(2L), name("x"));
    for (int underscore = 0; underscore < 3; underscore++) {
      Layer layer = layer(x);
      String name = layer.name();
      x = layer.value2();
      print(name, x.name());
    }
  }

  static record Layer(String name, Tensor value2) implements ReturnedTuple {
  }
}
