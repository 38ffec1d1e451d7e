// A scope left by an exception has still used its names (fact 59).
//
package default_name.after_exception;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 22:5 23:6 24:7 28:8 29:10 31:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try {
      try (VariableScope scope = tf.variableScope("a")) {
        try (VariableScope scope2 = tf.variableScope((Object) null, defaultName("d"))) {
          throw new ValueError("x");
        }
      }
    } catch (ValueError ignored) {
      }
    try (VariableScope s = tf.variableScope("a")) {
      try (VariableScope d = tf.variableScope((Object) null, defaultName("d"))) {
        print(s.originalNameScope(), d.name(), d.originalNameScope());
      }
    }
  }
}
