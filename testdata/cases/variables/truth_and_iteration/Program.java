// A tensor has no truth value and cannot be iterated: OperatorNotAllowedInGraphError, a TypeError. A variable is always true, and not iterable either (fact 13).
//
package variables.truth_and_iteration;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "45:4:<lambda> 45:4 49:4:<lambda> 49:4 53:4:<lambda> 53:4 57:4:<lambda> 57:4 61:4:<lambda>",
      "61:4 65:4:<lambda> 65:4 69:1:<module> 69:4 71:6 73:7 74:8"
    }
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  static boolean lambda() {
    return bool_(tf.constant(true));
  }

  static PyList<Object> lambda2() {
    return listOf(tf.constant(list(1L)));
  }

  static PyList<Object> lambda3() {
    return listOf(tf.variable(initialValue(list(1L))));
  }

  static boolean lambda4() {
    return bool_(tf.variable(initialValue(1L)));
  }

  static long lambda5() {
    return len(tf.constant(list(1L)));
  }

  static long lambda6() {
    return len(tf.variable(initialValue(list(1L))));
  }

  public static void main(String... args) {
    for (PyCallable f : list(LAMBDA, LAMBDA2, LAMBDA3, LAMBDA4, LAMBDA5, LAMBDA6)) {
      try {
        print(Py.call(f));
      } catch (RuntimeException | StackOverflowError failure) {
        TypeError e = Py.caught(failure, TypeError.class);
        print(type(e).name(), (String) Py.getitem(str(e), slice(null, 70L, null)));
      }
    }
  }
}
