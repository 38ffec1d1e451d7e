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
    lines = "20:1:<module> 21:4 22:5 24:6 27:7 29:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("a")) {
      try (VariableScope scope2 = tf.variableScope(tf.getVariableScope())) {
        s = scope2;
        print(s.name(), tf.constant(0L).name());
      }
    }
    try (VariableScope scope = tf.variableScope(tf.getVariableScope())) {
      s = scope;
      print(repr(s.name()), repr(s.originalNameScope()), tf.constant(0L).name());
    }
  }
}
