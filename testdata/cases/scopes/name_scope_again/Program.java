// A name scope opened again gets a number.
//
package scopes.name_scope_again;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 26:6 27:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (int underscore = 0; underscore < 3; underscore++) {
      try (NameScope layer = tf.nameScope("layer")) {
        String scope = layer.name();
        Variable v = tf.variable(initialValue(list(1L)), name("v"));
        print(scope, v.name());
      }
    }
  }
}
