// Sharing finds it without a partitioner under reuse=True, but not under AUTO_REUSE (fact 103).
//
package partitions.sharing;

import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:1:<module> 29:4 31:5 32:6 34:7 36:9 38:10 38:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PartitionedVariable p = (PartitionedVariable) tf.getVariableOrOther("p",
        shape(list(2L)), partitioner(tf.fixedSizePartitioner(2)));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      print(Py.is((AnyVariable) tf.getVariableOrOther("p", shape(list(2L))), p));
    }
    try (VariableScope scope = tf.variableScope("", reuse(tf.AUTO_REUSE))) {
      try {
        tf.getVariableOrOther("p", shape(list(2L)));
      } catch (ValueError e) {
        print((String) Py.getitem(str(e), slice(null, 92L, null)));
      }
    }
  }
}
