// reuse must be True, False, None or AUTO_REUSE by identity: 1 and 0 are errors, raised when the manager is made, before the scope is entered (fact 67).
//
package reuse.refused_flags;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 23:6 25:7 25:8"
)
public final class Program {
  public static void main(String... args) {
    for (Object reuse : Py.iterate(tuple(1L, 0L, "yes"))) {
      try {
        tf.variableScopeContext("a", reuse(reuse));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
