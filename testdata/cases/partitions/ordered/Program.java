// Variables that may be partitioned compare as tensors do.
//
package partitions.ordered;

import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 28:6 31:8 33:9 34:10"
)
public final class Program {
  public static void main(String... args) {
    AnyVariable v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)));
    PartitionedVariable parts = (PartitionedVariable) tf.getVariableOrOther("parts",
        shape(list(4L)), partitioner(tf.fixedSizePartitioner(2)));
    print(Py.getattr(Py.lt(v, 1L), "name"), Py.getattr(Py.ge(v, v), "name"), Py.truth(Py.eq(v,
        v)));
    try {
      print(Py.lt(parts, 1L));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(type(e).name(), e);
    }
  }
}
