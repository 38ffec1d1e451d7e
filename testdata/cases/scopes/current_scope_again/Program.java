// Re-entering the current scope object nests a name scope of the same name; at the root it opens none (fact 38).
//
package scopes.current_scope_again;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 22:6 25:7 26:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a")) {
      try (VariableScope s = tf.variableScope(tf.getVariableScope())) {
        print(s.name(), tf.constant(0L).name());
      }
    }
    try (VariableScope s = tf.variableScope(tf.getVariableScope())) {
      print(repr(s.name()), repr(s.originalNameScope()), tf.constant(0L).name());
    }
  }
}
