// Partitioned variables where a reference is wanted, and names in messages about their parts.
//
package partitions.references;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "41:3:T 42:5 44:6 45:7 50:9:<lambda> 50:9 54:11:<lambda> 54:11 59:1:<module> 59:8 61:9",
      "62:10 63:11 64:12"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PartitionedVariable p;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static void t(PyCallable f, PyTuple args) {
    try {
      print(Py.apply(f, Py.spreadTuple(Py.star(args)), new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return Py.enterInPassing(tf.colocateWithContext(p));
  }

  static AnyVariable lambda2() {
    return (AnyVariable) tf.getVariableOrOther("c", shape(4, 2),
        dtype(tf.complex64));
  }

  public static void main(String... args) {
    p = (PartitionedVariable) tf.getVariableOrOther("p", shape(4, 2),
        partitioner(tf.fixedSizePartitioner(2)));
    t(LAMBDA, tuple());
    try (VariableScope scope = tf.variableScope("s", partitioner(tf.fixedSizePartitioner(2)))) {
      t(LAMBDA2, tuple());
      print(((AnyVariable) tf.getVariableOrOther("i", shape(4, 2), dtype(tf.int32))).name());
    }
  }
}
