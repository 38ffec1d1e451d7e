// Sharing checks that the shape is compatible, not equal: no shape or an unknown dimension is fine (fact 69).
//
package reuse.compatible_shapes;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 26:6 28:8 30:9 30:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(2, 3));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      print(Py.is(tf.getVariable("v"), v), Py.is(tf.getVariable("v", shape(null, 3)), v));
      try {
        tf.getVariable("v", shape(3, 2));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
