// values= of another graph make that graph the default inside the scope (fact 96).
//
package graphs.values_choose_graph;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 29:5 30:6 32:7 33:8 35:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Graph g = tf.graph();
    Tensor t;
    try (PyContext context = g.asDefault()) {
      t = tf.constant(0L);
    }
    try (VariableScope scope = tf.variableScope("a", values(list(t)))) {
      print(Py.is(tf.getVariable("v", shape(list(1L))).graph(), g));
    }
    print(len(tf.globalVariables()));
  }
}
