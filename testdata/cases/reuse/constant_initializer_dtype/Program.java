// A constant initializer decides the dtype when the variable is made, but sharing compares with the scope's dtype: int32 variables made so cannot even be got again by the same call (fact 70).
//
package reuse.constant_initializer_dtype;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 26:7 28:8 28:9 30:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("", reuse(tf.AUTO_REUSE))) {
      print(tf.getVariable("n", initializer(1L)));
      try {
        tf.getVariable("n", initializer(1L));
      } catch (ValueError e) {
        print(e);
      }
      print(tf.getVariable("n", dtype(tf.int32)).name());
    }
  }
}
