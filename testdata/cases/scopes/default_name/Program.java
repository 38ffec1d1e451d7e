// Scopes without a name of their own count.
//
package scopes.default_name;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:5:layer 29:6 33:7 34:8 39:1:<module> 40:11 41:12 42:13 45:14"
)
@SuppressWarnings("try")
public final class Program {
  static PyTuple layer(Tensor x) {
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:6",
        "tf.variable_scope"), (Object) null, arg("default_name", "layer"),
        arg("values", list(x))))) {
      VariableScope scope = (VariableScope) entered.value();
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
