// reset_default_graph starts names and sharing afresh, and is refused inside a graph's block (fact 97).
//
package graphs.reset;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 27:6 29:8 30:9 33:10 33:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.getVariable("v", shape(list(1L)));
    tf.resetDefaultGraph();
    print(tf.getVariable("v", shape(list(1L))).name());
    try {
      try (PyContext context = tf.graph().asDefault()) {
        tf.resetDefaultGraph();
      }
    } catch (AssertionError e) {
      print((String) Py.getitem(str(e), slice(null, 45L, null)));
    }
  }
}
