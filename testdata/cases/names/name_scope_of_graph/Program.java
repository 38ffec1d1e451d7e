// Inside name_scope(None) the graph's current name scope is None, outside any scope it is "" (fact 21).
//
package names.name_scope_of_graph;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

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
    print(repr(tf.getDefaultGraph().getNameScope()));
    try (NameScope nameScope = tf.nameScope("n")) {
      try (NameScope nameScope2 = tf.nameScope((Object) null)) {
        print(tf.getDefaultGraph().getNameScope(), tf.contrib.framework.getNameScope());
      }
    }
  }
}
