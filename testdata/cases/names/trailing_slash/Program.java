// A name ending in a slash is taken as it is: not prefixed, not made unique (fact 4).
//
package names.trailing_slash;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 22:5 25:7 27:8 27:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (NameScope nameScope = tf.nameScope("s")) {
      print(tf.constant(0L, name("t/")).name());
    }
    try {
      tf.constant(0L, name("t/"));
    } catch (ValueError e) {
      print(e);
    }
  }
}
