// A scope name with a trailing slash: the name scope is absolute, the variable scope keeps the slash (fact 35).
//
package scopes.trailing_slash;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 22:5 23:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("o")) {
      try (VariableScope s = tf.variableScope("a/")) {
        print(s.name(), s.originalNameScope(), tf.getVariable("v", shape(list(1L))).name(),
            tf.constant(0L).name());
      }
    }
  }
}
