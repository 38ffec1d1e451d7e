// reuse=False is the same as None: it inherits. Reuse cannot be switched off by a sub-scope (fact 60).
//
package reuse.false_inherits;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

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
    try (VariableScope scope = tf.variableScope("a", reuse(true))) {
      try (VariableScope s = tf.variableScope("b", reuse(false))) {
        print(s.reuse());
      }
    }
  }
}
