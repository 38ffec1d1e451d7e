// set_initializer and its kin change the object only; re-entering the object sees it, re-opening by name does not (fact 85).
//
package defaults.setters;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "19:1:<module> 20:4 22:5 24:6 26:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope a;
    try (VariableScope scope = tf.variableScope("a")) {
      a = scope;
      a.setDtype(tf.float64);
    }
    try (VariableScope s = tf.variableScope("a")) {
      try (VariableScope t = tf.variableScope(a)) {
        print(s.dtype(), t.dtype());
      }
    }
  }
}
