// A slash inside an op name does not reserve the parents (unlike TF2): x is still free after x/y (fact 3).
//
package names.slash_reserves_no_parent;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 23:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    print(tf.constant(0L, name("x/y")).name(), tf.constant(0L, name("x")).name());
    try (NameScope nameScope = tf.nameScope("x")) {
      String ns = nameScope.name();
      print(ns);
    }
  }
}
