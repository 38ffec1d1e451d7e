// assign(read_value=False) of a partitioned variable is broken in 1.15.3, and + does not work on one (fact 104).
//
package partitions.broken_assign;

import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.readValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.PartitionedVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "35:5:<lambda> 35:5 39:5:<lambda> 39:5 43:1:<module> 43:4 45:5 48:7 50:8 51:9"
)
public final class Program {
  static PartitionedVariable p;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  static PyList<Object> lambda() {
    return p.assign(tf.zeros(list(2L)), readValue(false));
  }

  static Object lambda2() {
    return Py.add(p, (Object) 1L);
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
  }
}
