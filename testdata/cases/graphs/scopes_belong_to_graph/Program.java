// The current variable scope and name scope belong to the graph, not to the program (fact 95).
//
package graphs.scopes_belong_to_graph;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6 25:7 26:8 27:9 28:10 32:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Graph g = tf.graph();
    try (VariableScope outer = tf.variableScope("outer")) {
      try (PyContext context = g.asDefault()) {
        print(repr(tf.getVariableScope().name()), tf.constant(0L).name());
        try (VariableScope inG = tf.variableScope("in_g")) {
          try (PyContext context2 = tf.getDefaultGraph().asDefault()) {
            print(tf.getVariableScope().name());
          }
        }
      }
      print(tf.getVariableScope().name());
    }
  }
}
