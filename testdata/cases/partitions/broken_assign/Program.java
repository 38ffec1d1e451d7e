// assign(read_value=False) of a partitioned variable is broken in 1.15.3, and + does not work on one (fact 104).
//
package partitions.broken_assign;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.partitioner;
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
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "33:5:<lambda> 33:5 38:5:<lambda> 38:5 42:1:<module> 42:4 44:5 47:7 49:8 50:9"
)
public final class Program {
  static Object p;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  static Object lambda() {
    return Py.callMethod(p, "assign", tf.zeros(list(2L)),
        arg("read_value", false));
  }

  static Object lambda2() {
    return Py.add(p, (Object) 1L);
  }

  public static void main(String... args) {
    p = tf.getVariableOrOther("p", shape(list(2L)),
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
