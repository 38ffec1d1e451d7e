// Random ops, zeros of unknown size and the like are small scopes whose result has the name of the scope (fact 26).
//
package names.composite_operations;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5"
)
public final class Program {
  public static void main(String... args) {
    Tensor t = tf.randomNormal(list(2L), name("r"));
    print(t.name(), Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
        o -> o.name()));
  }
}
