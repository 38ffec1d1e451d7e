// A regularizer and an initializer run once per part, the initializer with the part's shape and a partition_info (fact 106).
//
package partitions.initializer_per_part;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "32:4:init 32:5 34:6 38:7:<lambda> 38:7 42:1:<module> 42:7 44:8"
)
public final class Program {
  private static final PyFunction INIT = PyFunction.of("init", "shape, dtype, partition_info",
      args2 -> init(args2[0], args2[1], args2[2]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "v",
      args2 -> lambda(args2[0]));

  static Tensor init(Object shape, Object dtype, Object partitionInfo) {
    print(shape, Py.getattr(partitionInfo, "full_shape"), Py.getattr(partitionInfo,
        "var_offset"));
    return tf.zeros(shape, dtype(dtype));
  }

  static Tensor lambda(Object v) {
    return tf.reduceSum(v);
  }

  public static void main(String... args) {
    tf.getVariableOrOther("p", shape(3, 2), initializer(INIT),
        partitioner(tf.fixedSizePartitioner(2)), regularizer(LAMBDA));
    print(Comprehension.<Object, Object>list(tf.losses.getRegularizationLosses(),
        t -> Py.getattr(t, "name")));
  }
}
