// With reuse, get_variable of a name that was never made is an error.
//
package reuse.does_not_exist;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope foo = tf.variableScope("foo", reuse(true))) {
      Variable v1 = tf.getVariable("v", shape(list(1L)));
    }
  }
}
