// assign(read_value=False) of a partitioned variable is broken in 1.15.3, and + does not work on one (fact 104).
//
package partitions.broken_assign;

import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.readValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "45:5:<lambda> 45:5 49:5:<lambda> 49:5 53:1:<module> 53:4 55:5 58:7 60:8 61:9 64:10 65:11",
      "67:12 71:14 73:15 74:16"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PartitionedVariable p;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static PyList<Object> lambda() {
    return p.assign(tf.zeros(list(2L)), readValue(false));
  }

  static Tensor lambda2() {
    return (Tensor) Py.add(p, (Object) 1L);
  }

  public static void main(String... args) {
    p = (PartitionedVariable) tf.getVariableOrOther("p", shape(list(2L)),
        partitioner(tf.fixedSizePartitioner(2)));
    for (Object item : Py.iterate(tuple(LAMBDA, LAMBDA2))) {
      PyCallable f = (PyCallable) item;
      try {
        Py.call(f);
      } catch (RuntimeException | StackOverflowError failure) {
        PyException e = Py.caught(failure, PyException.class);
        print(type(e).name(), e);
      }
    }
    try (VariableScope lists = tf.variableScope("lists")) {
      PartitionedVariable q = (PartitionedVariable) tf.getVariableOrOther("q", shape(2, 3),
          partitioner(tf.fixedSizePartitioner(1)));
      for (Object item2 : Py.iterate(tuple(Builtins.<Object>list(1.0, 2.0),
          Builtins.<Object>list(tf.ones(list(2L, 3L))), new PyList<Object>()))) {
        PyList<Object> values = Py.<PyList<Object>>cast(item2);
        try {
          print(len(tf.assignSub(q, values)));
        } catch (RuntimeException | StackOverflowError failure) {
          PyException e = Py.caught(failure, PyException.class);
          print(type(e).name(), repr(str(e)));
        }
      }
    }
  }
}
