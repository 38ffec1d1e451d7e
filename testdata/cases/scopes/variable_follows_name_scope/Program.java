// tf.Variable follows the name scope, so its names move on while get_variable's stay (fact 30).
//
package scopes.variable_follows_name_scope;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 26:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (int underscore = 0; underscore < 2; underscore++) {
      try (VariableScope scope = tf.variableScope("a", reuse(tf.AUTO_REUSE))) {
        print(tf.getVariable("g", shape(list(1L))).name(), tf.variable(initialValue(0L),
            name("v")).name());
      }
    }
  }
}
