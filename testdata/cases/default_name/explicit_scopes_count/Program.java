// Explicit scopes count too (only under their full name), get_variable with slashes does not (fact 55).
//
package default_name.explicit_scopes_count;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 23:6 24:7 25:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("p/q")) {
    }
    for (String n : list("p", "p", "q")) {
      try (VariableScope s = tf.variableScope((Object) null, defaultName(n))) {
        print(s.name());
      }
    }
  }
}
