// A scope that fails half way keeps the variables made before (fact 78).
//
package reuse.half_way;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 26:5 27:6 28:7 31:8 31:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try {
      try (VariableScope scope = tf.variableScope("a")) {
        tf.getVariable("v", shape(list(1L)));
        tf.getVariable("v", shape(list(1L)));
      }
    } catch (ValueError ignored) {
      print(Comprehension.<Variable, String>list(tf.globalVariables(), v -> v.name()),
          repr(tf.getVariableScope().name()));
    }
  }
}
