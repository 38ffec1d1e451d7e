// tf.get_variable_scope().reuse_variables() at the top level holds for the rest of the graph (fact 65).
//
package reuse.top_level;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6 27:8 29:9 29:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.getVariableScope().reuseVariables();
    try (VariableScope s = tf.variableScope("a")) {
      print(s.reuse());
    }
    try {
      tf.getVariable("v", shape(list(1L)));
    } catch (ValueError e) {
      print(e);
    }
  }
}
