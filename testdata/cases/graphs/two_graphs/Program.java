// Each graph has its own names and variables.
//
package graphs.two_graphs;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 28:4 29:5 31:6 33:7 35:8 38:9 40:10 42:11 43:12 44:13 45:14"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    Graph graph = tf.graph();
    try (PyContext context = graph.asDefault()) {
      Variable v;
      try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:6",
          "tf.variable_scope"), "s"))) {
        v = tf.getVariable("v", shape(list(1L)));
      }
      print(v.name(), Py.is(v.graph(), graph));
    }
    Variable w;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:9",
        "tf.variable_scope"), "s"))) {
      w = tf.getVariable("v", shape(list(2L)));
    }
    print(w.name(), Py.is(w.graph(), tf.getDefaultGraph()));
    print(graph.getTensorByName("s/v:0"));
    tf.resetDefaultGraph();
    print(len(tf.globalVariables()), tf.getVariable("v", shape(list(1L))).name());
  }
}
