// `x + y` makes an op `add` of type AddV2, tf.add(x, y) one named `Add` of type Add; the two names collide all the same (fact 9).
//
package names.operators_and_functions;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.abs;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 27:5 31:6 32:7"
)
public final class Program {
  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, name("x"));
    PyList<Object> ops = Builtins.<Object>list(x.add(1L), tf.add(x, 1L), x.sub(1L),
        tf.subtract(x, 1L), x.mul(2L), tf.multiply(x, 2L), x.truediv(2L), tf.div(x, 2L),
        x.floordiv(2L), x.mod(2L), x.pow(2L), x.neg(), abs(x), x.lt(1L), x.matmul(list(list(1.0))),
        x.getitem(0L));
    for (Object t : ops) {
      print(Py.getattr(Py.getattr(t, "op"), "name"), Py.getattr(Py.getattr(t, "op"), "type"),
          Py.<PyList<Object>>cast(Py.getitem(Comprehension.<Object, Object>list(Py.iterate(Py.getattr(Py.getattr(t,
          "op"), "inputs")), i -> Py.getattr(Py.getattr(i, "op"), "name")), slice(null, 2L,
          null))));
    }
  }
}
