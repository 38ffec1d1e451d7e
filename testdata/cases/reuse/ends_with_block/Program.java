// reuse=True on the call of a shared scope inside its own block ends with the block (fact 75).
//
package reuse.ends_with_block;

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
    lines = "22:1:<module> 22:4 23:5 24:6 25:7 27:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope a = tf.variableScope("a")) {
      tf.getVariable("v", shape(list(1L)));
      try (VariableScope scope = tf.variableScope(a, reuse(true))) {
        tf.getVariable("v", shape(list(1L)));
      }
      print(tf.getVariableScope().reuse(), a.reuse());
    }
  }
}
