// Inside a scope the rule for names is weaker: a leading "_", "-" or "/" is only refused at the root (fact 8).
//
package names.invalid_only_at_root;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 24:6 26:7 29:8 29:9 31:10 34:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (String name : list("_x", "-x", "/x")) {
      String ns;
      try {
        try (NameScope nameScope = tf.nameScope(name)) {
          ns = nameScope.name();
          print(ns);
        }
      } catch (ValueError e) {
        print(e);
      }
      try (NameScope in = tf.nameScope("in")) {
        try (NameScope nameScope = tf.nameScope(name)) {
          ns = nameScope.name();
          print(ns);
        }
      }
    }
  }
}
