// Sharing checks the shape.
//
package reuse.shape_mismatch;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 25:4 26:5 28:6 29:7 30:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    tf.getVariable("v", shape(2, 3));
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:5",
        "tf.variable_scope"), tf.getVariableScope(), arg("reuse", true)))) {
      Variable same = tf.getVariable("v", shape(null, 3));
      print(same.shape());
      tf.getVariable("v", shape(3, 2));
    }
  }
}
