// tf.Variable inside a template is an error from the second call on; trainable=False ones are not noticed (fact 100).
//
package templates.variable_inside;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "32:4:<lambda> 32:4 36:5:<lambda> 36:5 40:1:<module> 40:4 41:5 42:6 45:8 47:9 47:10"
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Variable lambda() {
    return tf.variable(initialValue(0.0), name("v"));
  }

  static Variable lambda2() {
    return tf.variable(initialValue(0.0), name("v"), trainable(false));
  }

  public static void main(String... args) {
    Template t = tf.makeTemplate("t", LAMBDA, new PyDict<String, Object>());
    Template u = tf.makeTemplate("u", LAMBDA2, new PyDict<String, Object>());
    print(((Variable) Py.call(t)).name(), ((Variable) Py.call(u)).name(),
        ((Variable) Py.call(u)).name());
    try {
      Py.call(t);
    } catch (ValueError e) {
      print(Strings.split(str(e), "\n").get(0));
    }
  }
}
