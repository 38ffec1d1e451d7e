// Without any reuse a scope's flag prints False (the root's), not None (fact 66).
//
package reuse.flag_is_false;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope s = tf.variableScope("a", reuse((Object) null))) {
      print(tf.getVariableScope().reuse(), s.reuse(), tf.newVariableScope((Object) null).reuse(),
          tf.AUTO_REUSE);
    }
  }
}
