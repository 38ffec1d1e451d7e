// Making a variable_scope or name_scope object takes no name; entering does (fact 24).
//
package names.scopes_count_when_entered;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 22:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tuple(tf.variableScopeContext("a"), tf.nameScopeContext("a"));
    try (VariableScope s = tf.variableScope("a")) {
      print(s.originalNameScope());
    }
  }
}
