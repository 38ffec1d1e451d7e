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
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:5:<lambda> 28:5 32:7:<lambda> 32:7 36:1:<module> 36:4 38:5 40:7 42:8 42:9"
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

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
    } catch (TypeError e) {
      print(e);
    }
  }
}
