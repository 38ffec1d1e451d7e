// A captured scope that reuses cannot be entered without reuse either (fact 63).
//
package reuse.captured_stays_reusing;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 21:4 24:6 26:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope a;
    try (VariableScope scope = tf.variableScope("a", reuse(tf.AUTO_REUSE))) {
      a = scope;
    }
    try (VariableScope s = tf.variableScope(a, reuse(false))) {
      try (VariableScope t = tf.variableScope("b")) {
        print(s.reuse(), t.reuse());
      }
    }
  }
}
