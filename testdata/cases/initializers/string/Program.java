// A string as initializer is a string constant (fact 88).
//
package initializers.string;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 23:6 25:7 25:8"
)
public final class Program {
  public static void main(String... args) {
    print(tf.getVariable("v", initializer("zeros")));
    try {
      tf.getVariable("w", shape(list(2L)), initializer("zeros"));
    } catch (ValueError e) {
      print(e);
    }
  }
}
