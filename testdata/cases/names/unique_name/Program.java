// unique_name with mark_as_used=False looks without taking (fact 23).
//
package names.unique_name;

import static org.tfgraft.runtime.api.Args.markAsUsed;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5"
)
public final class Program {
  public static void main(String... args) {
    Graph g = tf.getDefaultGraph();
    print(g.uniqueName("a", markAsUsed(false)), g.uniqueName("a"), g.uniqueName("a"),
        tf.constant(0L, name("a")).name());
  }
}
