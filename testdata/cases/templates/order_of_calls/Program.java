// Two templates of one name get t and t_1 in the order of their first calls, not of their making (fact 99).
//
package templates.order_of_calls;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:4:<lambda> 28:4 32:5:<lambda> 32:5 36:1:<module> 36:4 37:5 38:6"
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Variable lambda() {
    return tf.getVariable("v", shape(list(1L)));
  }

  static Variable lambda2() {
    return tf.getVariable("v", shape(list(1L)));
  }

  public static void main(String... args) {
    Template first = tf.makeTemplate("t", LAMBDA, new PyDict<String, Object>());
    Template second = tf.makeTemplate("t", LAMBDA2, new PyDict<String, Object>());
    print(((Variable) Py.call(second)).name(), ((Variable) Py.call(first)).name());
  }
}
