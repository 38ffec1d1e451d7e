// Sharing compares dtypes after the reference mark: asking for nothing in a float64 scope is asking for float64 (fact 76).
//
package reuse.dtype_of_scope;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 27:7 29:8 29:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.getVariable("v", shape(list(1L)));
    try (VariableScope scope = tf.variableScope("", reuse(true), dtype(tf.float64))) {
      try {
        tf.getVariable("v", shape(list(1L)));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
