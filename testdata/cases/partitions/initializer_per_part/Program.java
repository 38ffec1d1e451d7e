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
    lines = "31:4:init 31:5 33:6 37:7:<lambda> 37:7 41:1:<module> 41:7 43:8"
)
public final class Program {
  private static final PyFunction INIT = PyFunction.of("init", "shape, dtype, partition_info",
      args -> init(args[0], args[1], args[2]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "v", args -> lambda(args[0]));

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
