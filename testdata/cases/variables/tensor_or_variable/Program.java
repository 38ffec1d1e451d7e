// What may be a tensor or a variable is asked for what only variables have when the program runs.
//
package variables.tensor_or_variable;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "34:4:<lambda> 34:4 38:4:<lambda> 38:4 42:1:<module> 42:4 43:5 45:6 47:7 48:8 50:10 52:11",
      "54:13 57:14 58:15"
    }
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Variable lambda() {
    return tf.variable(initialValue(list(1.0)), name("v"));
  }

  static Tensor lambda2() {
    return tf.constant(list(1.0), name("t"));
  }

  public static void main(String... args) {
    for (PyCallable make : list(LAMBDA, LAMBDA2)) {
      TensorLike made = (TensorLike) Py.call(make);
    }
    for (int number = 0; number < 2; number++) {
      TensorLike held;
      if (number != 0) {
        held = tf.variable(initialValue(list(1.0)), name("held"));
      } else {
        held = tf.constant(list(2.0), name("plain"));
      }
      print(held.name(), held.op().type());
      try {
        print(Py.getattr(Py.getattr(held, "initial_value"), "name"), Py.getattr(Py.getattr(held,
            "initializer"), "name"));
      } catch (RuntimeException | StackOverflowError failure) {
        AttributeError e = Py.caught(failure, AttributeError.class);
        print(e);
      }
    }
  }
}
