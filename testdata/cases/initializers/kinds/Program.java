// An initializer may be a class, an object, a function of shape, or a function without arguments (then without shape) (fact 86).
//
package initializers.kinds;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:5:<lambda> 29:5 33:7:<lambda> 33:7 37:1:<module> 37:4 39:5 41:7 43:8 44:9"
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Tensor lambda() {
    return tf.zeros(list(3L));
  }

  static Tensor lambda2() {
    return tf.zeros(list(3L));
  }

  public static void main(String... args) {
    print(tf.getVariable("a", shape(list(2L)),
        initializer(Api.type("tf.zeros_initializer"))).initialValue().name());
    print(tf.getVariable("b", initializer(LAMBDA)));
    try {
      tf.getVariable("c", shape(list(3L)), initializer(LAMBDA2));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(e);
    }
  }
}
