// Sharing checks the shape.
//
package reuse.shape_mismatch;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6 25:7 26:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.getVariable("v", shape(2, 3));
    try (VariableScope scope = tf.variableScope(tf.getVariableScope(), reuse(true))) {
      Variable same = tf.getVariable("v", shape(null, 3));
      print(same.shape());
      tf.getVariable("v", shape(3, 2));
    }
  }
}
