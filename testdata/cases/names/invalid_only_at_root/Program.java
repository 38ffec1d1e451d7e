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
    lines = "21:1:<module> 21:4 23:6 25:7 28:8 28:9 30:10 33:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (String name : list("_x", "-x", "/x")) {
      try {
        try (NameScope nameScope = tf.nameScope(name)) {
          String ns = nameScope.name();
          print(ns);
        }
      } catch (ValueError e) {
        print(e);
      }
      try (NameScope in = tf.nameScope("in")) {
        try (NameScope nameScope = tf.nameScope(name)) {
          String ns = nameScope.name();
          print(ns);
        }
      }
    }
  }
}
