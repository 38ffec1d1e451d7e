// It matches op names, so a variable renamed by a clash answers to its new name (fact 91).
//
package collections.filter_matches_operation_names;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 27:6 29:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.constant(0L, name("a/v"));
    try (VariableScope s = tf.variableScope("a")) {
      tf.getVariable("v", shape(list(1L)));
    }
    print(Comprehension.<Variable, String>list(tf.globalVariables(scope("a/v_1")),
        v -> v.name()));
  }
}
