// Names are made unique without regard to case, and one table serves ops, variables and name scopes (fact 1).
//
package names.case_folding;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 25:6 27:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    print(tf.constant(0L, name("A")).name(), tf.constant(0L, name("a")).name());
    try (NameScope nameScope = tf.nameScope("a")) {
      String ns = nameScope.name();
      print(ns);
    }
    print(tf.getVariable("a", shape(list(1L))).name());
  }
}
