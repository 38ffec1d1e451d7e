// name_scope("x/") goes to x/ whatever the current scope, whether or not x exists; "" and None go to the root (fact 5).
//
package names.name_scope_absolute_or_none;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 25:6 28:7 32:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (NameScope outer = tf.nameScope("outer")) {
      try (NameScope never = tf.nameScope("never/made/")) {
        String a = never.name();
        try (NameScope in = tf.nameScope("in")) {
          String b = in.name();
          print(a, b);
        }
      }
      try (NameScope nameScope = tf.nameScope("")) {
        String c = nameScope.name();
        try (NameScope nameScope2 = tf.nameScope((Object) null)) {
          String d = nameScope2.name();
          print(repr(c), repr(d), tf.constant(0L).name());
        }
      }
    }
  }
}
