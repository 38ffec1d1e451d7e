// A template takes its scope at the first call (or when made, with create_scope_now_), keeps it wherever it is called, and opens a new name scope each time (fact 98).
//
package templates.scope_at_first_call;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "30:4:<lambda> 30:4 34:1:<module> 34:4 35:5 36:6 38:7 39:8"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  static Tensor lambda() {
    return tf.getVariable("v", shape(list(1L))).add(1L);
  }

  public static void main(String... args) {
    Template t = tf.makeTemplate("t", LAMBDA, new PyDict<String, Object>());
    try (VariableScope scope = tf.variableScope("a")) {
      print(((Tensor) Py.call(t)).name(), t.variableScope().name());
    }
    try (VariableScope scope = tf.variableScope("b")) {
      print(((Tensor) Py.call(t)).name(), Comprehension.<Variable, String>list(t.variables(),
          v -> v.name()));
    }
  }
}
