// Control dependencies: an input that is already under the dependency makes it unnecessary; duplicates are dropped; None clears (fact 17).
//
package graphs.control_dependencies;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 34:5 35:6 36:7 37:8 38:9 39:10 42:11 44:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor value = tf.constant(0L, name("a"));
    Tensor value2 = tf.constant(0L, name("b"));
    Tensor a = value;
    Tensor b = value2;
    Tensor c;
    Tensor d;
    Tensor e;
    Tensor f;
    try (PyContext context = tf.controlDependencies(list(a, b, a))) {
      c = tf.constant(0L, name("c"));
      d = tf.identity(c, name("d"));
      e = tf.identity(a, name("e"));
      try (PyContext context2 = tf.controlDependencies((Object) null)) {
        f = tf.constant(0L, name("f"));
      }
    }
    for (Object item : Py.iterate(tuple(c, d, e, f))) {
      Tensor t = (Tensor) item;
      print(t.op().name(), Comprehension.<Operation, String>list(t.op().controlInputs(),
          i -> i.name()));
    }
  }
}
