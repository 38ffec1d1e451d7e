// Parts are called NAME/part_K:0, the whole NAME without ":0"; one part is a part too. Using it as a tensor concatenates under its own name at the root, again at every use (fact 101).
//
package partitions.names;

import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:1:<module> 29:4 31:5 32:6 36:7 38:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PartitionedVariable p = (PartitionedVariable) tf.getVariableOrOther("p", shape(3,
        2), partitioner(tf.fixedSizePartitioner(2)));
    try (NameScope nameScope = tf.nameScope("n")) {
      print(p.name(), Comprehension.<Object, PyTuple>list(Py.iterate(p),
          v -> tuple(((Variable) v).name(), ((Variable) v).shape().asList())),
          tf.reduceSum(p).op().inputs().get(0).name(), p.asTensor().name());
    }
    print(Comprehension.<Object, String>list(Py.iterate((PartitionedVariable) tf.getVariableOrOther("q",
        shape(list(2L)), partitioner(tf.fixedSizePartitioner(1)))), v -> ((Variable) v).name()));
    print(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
        o -> Py.contains(tuple("ConcatV2", "Identity"), o.type()) && !o.name().contains("part_"),
        o -> o.name()));
  }
}
