// A captured scope may be entered in another graph: it carries names and defaults, no variables (fact 50).
//
package scopes.captured_in_another_graph;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 24:4 26:5 28:6 30:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("a", dtype(tf.float64))) {
      s = scope;
      tf.getVariable("v", shape(list(1L)));
    }
    try (PyContext context = tf.graph().asDefault()) {
      try (VariableScope t = tf.variableScope(s)) {
        print(t.name(), tf.getVariable("v", shape(list(1L))), tf.constant(0L).name());
      }
    }
  }
}
