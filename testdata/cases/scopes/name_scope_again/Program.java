// A name scope opened again gets a number.
//
package scopes.name_scope_again;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 25:4 26:5 29:6 30:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    for (int underscore = 0; underscore < 3; underscore++) {
      try (Entered entered = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:5",
          "tf.name_scope"), "layer"))) {
        String scope = (String) entered.value();
        Variable v = tf.variable(initialValue(list(1L)), name("v"));
        print(scope, v.name());
      }
    }
  }
}
