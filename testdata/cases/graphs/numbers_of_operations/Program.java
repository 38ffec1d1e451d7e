// Graph.version is the number of the newest operation; operations that could not be made had numbers too.
//
package graphs.numbers_of_operations;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "50:5:version 51:7 53:8 59:10 60:11 64:14:<lambda> 64:14 68:15:<lambda> 68:15",
      "72:16:<lambda> 72:16 76:17:<lambda> 76:17 80:18:<lambda> 80:18 84:19:<lambda> 84:19",
      "89:20:<lambda> 89:20 93:1:<module> 93:14 94:15 95:16 96:17 97:18 98:19 99:20"
    }
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  static void version(PyCallable f) {
    try {
      Py.call(f);
    } catch (RuntimeException | StackOverflowError failure) {
      BaseException error = Py.caught(failure);
      if (error instanceof ValueError || error instanceof TypeError) {
      } else {
        throw error;
      }
    }
    Graph g = tf.getDefaultGraph();
    print(g.version(), len(g.getOperations()));
  }

  static Tensor lambda() {
    return tf.matmul(list(1.0), list(1.0));
  }

  static Tensor lambda2() {
    return tf.matmul(list(1.0), list(list(1.0)));
  }

  static Tensor lambda3() {
    return tf.reshape(list(1L, 2L, 3L), list(2L));
  }

  static Tensor lambda4() {
    return tf.add(list(1L, 2L, 3L), list(1.0));
  }

  static Tensor lambda5() {
    return tf.constant(1L, name("not valid"));
  }

  static PyList<Object> lambda6() {
    return Builtins.<Object>list(tf.constant(1L, name("q/")),
        tf.constant(1L, name("q/")));
  }

  static Variable lambda7() {
    return tf.getVariable("x", shape(list(2L)));
  }

  public static void main(String... args) {
    version(LAMBDA);
    version(LAMBDA2);
    version(LAMBDA3);
    version(LAMBDA4);
    version(LAMBDA5);
    version(LAMBDA6);
    version(LAMBDA7);
  }
}
