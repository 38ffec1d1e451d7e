// A captured scope keeps its full variable name anywhere, but its name scope is only its last part, opened inside the current name scope (fact 37).
//
package scopes.captured_name_scope;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 22:4 27:6 28:7 30:8 32:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope ab;
    try (VariableScope scope = tf.variableScope("a")) {
      try (VariableScope scope2 = tf.variableScope("b")) {
        ab = scope2;
      }
    }
    try (VariableScope s = tf.variableScope(ab)) {
      print(s.name(), tf.constant(0L).name(), s.originalNameScope());
    }
    try (VariableScope other = tf.variableScope("other")) {
      try (VariableScope s = tf.variableScope(ab)) {
        print(s.name(), tf.getVariable("v", shape(list(1L))).name(), tf.constant(0L).name(),
            s.originalNameScope());
      }
    }
  }
}
