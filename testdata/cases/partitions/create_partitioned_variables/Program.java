// create_partitioned_variables opens a variable scope of its name (default PartitionedVariable) and refuses any custom getter (fact 105).
//
package partitions.create_partitioned_variables;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 23:5"
)
public final class Program {
  public static void main(String... args) {
    print(Comprehension.<Object, Object>list(tf.createPartitionedVariables(list(4L),
        list(2L), tf.zerosInitializer()), v -> Py.getattr(v, "name")));
    print(Comprehension.<Object, Object>list(tf.createPartitionedVariables(list(4L), list(2L),
        tf.zerosInitializer(), name("c")), v -> Py.getattr(v, "name")));
  }
}
