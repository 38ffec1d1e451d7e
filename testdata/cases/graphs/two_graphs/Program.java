// Each graph has its own names and variables.
//
package graphs.two_graphs;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 27:5 29:6 30:7 32:8 35:9 36:10 38:11 39:12 40:13 41:14"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Graph graph = tf.graph();
    try (PyContext context = graph.asDefault()) {
      Variable v;
      try (VariableScope scope = tf.variableScope("s")) {
        v = tf.getVariable("v", shape(list(1L)));
      }
      print(v.name(), Py.is(v.graph(), graph));
    }
    Variable w;
    try (VariableScope scope = tf.variableScope("s")) {
      w = tf.getVariable("v", shape(list(2L)));
    }
    print(w.name(), Py.is(w.graph(), tf.getDefaultGraph()));
    print(graph.getTensorByName("s/v:0"));
    tf.resetDefaultGraph();
    print(len(tf.globalVariables()), tf.getVariable("v", shape(list(1L))).name());
  }
}
