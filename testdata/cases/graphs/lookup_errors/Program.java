// Lookups: errors are KeyErrors for what does not exist and ValueErrors for what is spelled wrong; a KeyError's text is in quotes (fact 25).
//
package graphs.lookup_errors;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "45:6:<lambda> 45:6 49:6:<lambda> 49:6 53:6:<lambda> 53:6 57:6:<lambda> 57:6 61:6:<lambda>",
      "61:6 65:6:<lambda> 65:6 69:1:<module> 69:4 70:5 71:6 73:8 75:9 75:10"
    }
)
public final class Program {
  static Graph g;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  static Tensor lambda() {
    return g.getTensorByName("d:0");
  }

  static Tensor lambda2() {
    return g.getTensorByName("c:1");
  }

  static Tensor lambda3() {
    return g.getTensorByName("c");
  }

  static Operation lambda4() {
    return g.getOperationByName("c:0");
  }

  static Operation lambda5() {
    return g.getOperationByName("d");
  }

  static Tensor lambda6() {
    return g.getTensorByName("a:b");
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    tf.constant(0L, name("c"));
    for (PyCallable f : list(LAMBDA, LAMBDA2, LAMBDA3, LAMBDA4, LAMBDA5, LAMBDA6)) {
      try {
        Py.call(f);
      } catch (KeyError | ValueError e) {
        print(type(e).name(), e);
      }
    }
  }
}
