// create_partitioned_variables opens a variable scope of its name (default PartitionedVariable) and refuses any custom getter (fact 105).
//
package partitions.create_partitioned_variables;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 25:5"
)
public final class Program {
  public static void main(String... args) {
    print(Comprehension.<Variable, String>list(Py.<PyList<Variable>>cast(tf.createPartitionedVariables(list(4L),
        list(2L), tf.zerosInitializer())), v -> v.name()));
    print(Comprehension.<Variable, String>list(Py.<PyList<Variable>>cast(tf.createPartitionedVariables(list(4L),
        list(2L), tf.zerosInitializer(), name("c"))), v -> v.name()));
  }
}
