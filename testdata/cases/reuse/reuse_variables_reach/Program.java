// reuse_variables() changes that scope object and what is opened under it later: not scopes already open inside, not the same scope opened again by name (fact 64).
//
package reuse.reuse_variables_reach;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "19:1:<module> 20:4 22:5 23:6 24:7 26:8 27:9 30:10 32:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope a;
    try (VariableScope scope = tf.variableScope("a")) {
      a = scope;
      try (VariableScope b = tf.variableScope("b")) {
        a.reuseVariables();
        print(a.reuse(), b.reuse());
      }
      try (VariableScope c = tf.variableScope("c")) {
        print(c.reuse());
      }
    }
    try (VariableScope again = tf.variableScope("a")) {
      try (VariableScope entered = tf.variableScope(a)) {
        print(again.reuse(), entered.reuse());
      }
    }
  }
}
