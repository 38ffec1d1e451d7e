// An absolute name scope inside a variable scope moves ops and tf.Variable, not get_variable (fact 51).
//
package scopes.absolute_name_scope_inside;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 26:5 28:6 29:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a")) {
      try (NameScope nameScope = tf.nameScope("z/")) {
        print(tf.getVariable("v", shape(list(1L))).name(), tf.variable(initialValue(0L),
            name("w")).name(), tf.constant(0L).name());
        try (VariableScope s = tf.variableScope("b")) {
          print(s.name(), s.originalNameScope());
        }
      }
    }
  }
}
