// Default names are compared with case, unlike op names (fact 56).
//
package default_name.case_counts;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 22:6 23:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope dense = tf.variableScope("Dense")) {
    }
    try (VariableScope s = tf.variableScope((Object) null, defaultName("dense"))) {
      print(s.name(), s.originalNameScope());
    }
  }
}
