// default_name is ignored beside a name; with None it refuses reuse=True and AUTO_REUSE, though inherited reuse is allowed (fact 58).
//
package default_name.beside_name_and_reuse;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 25:6 27:7 31:9 35:11 35:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope s = tf.variableScope("n", defaultName("d"))) {
      print(s.name());
    }
    try (VariableScope scope = tf.variableScope("r", reuse(true))) {
      try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
        print(s.name(), s.reuse());
      }
    }
    try {
      try (VariableScope scope = tf.variableScope((Object) null, defaultName("d"),
          reuse(tf.AUTO_REUSE))) {
      }
    } catch (ValueError e) {
      print(e);
    }
  }
}
