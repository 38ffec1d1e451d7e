// Opening a scope again gives the same variable scope and a new name scope (fact 29).
//
package scopes.opened_again;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (int underscore = 0; underscore < 2; underscore++) {
      try (VariableScope s = tf.variableScope("a", reuse(tf.AUTO_REUSE))) {
        print(s.name(), s.originalNameScope(), tf.getVariable("v", shape(list(1L))).name(),
            tf.constant(0L).name());
      }
    }
  }
}
