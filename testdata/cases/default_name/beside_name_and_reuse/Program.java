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
    lines = "22:1:<module> 23:4 25:5 27:6 30:7 34:9 38:11 38:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("n", defaultName("d"))) {
      s = scope;
      print(s.name());
    }
    try (VariableScope scope = tf.variableScope("r", reuse(true))) {
      try (VariableScope scope2 = tf.variableScope((Object) null, defaultName("d"))) {
        s = scope2;
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
