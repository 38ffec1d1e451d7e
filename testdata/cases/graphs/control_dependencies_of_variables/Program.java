// Variables are made outside the current control dependencies; a tensor given as initial value is not (fact 18).
//
package graphs.control_dependencies_of_variables;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:1:<module> 29:4 30:5 31:6 36:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor a = tf.constant(0L, name("a"));
    try (PyContext context = tf.controlDependencies(list(a))) {
      Variable value = tf.getVariable("v", shape(list(1L)));
      Variable value2 = tf.variable(initialValue(tf.zeros(list(1L))), name("w"));
      Variable v = value;
      Variable w = value2;
    }
    print(Comprehension.<Operation, PyTuple>list(tf.getDefaultGraph().getOperations(),
        o -> !o.controlInputs().isEmpty(), o -> tuple(o.name(),
        Comprehension.<Operation, String>list(o.controlInputs(), c -> c.name()))));
  }
}
