// What print shows: a tensor, a list of tensors, variables, shapes, dimensions, dtypes (fact 14).
//
package variables.printed_forms;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 30:6 31:7"
)
public final class Program {
  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, shape(null, 3), name("x"));
    Variable value = tf.getVariable("v", shape(list(2L)));
    Variable value2 = tf.getVariable("r", shape(list(2L)), useResource(true));
    Variable v = value;
    Variable r = value2;
    print(x, list(x), v, list(r));
    print(x.shape(), list(x.shape()), (Dimension) Py.getitem(x.shape(), 0L),
        list((Dimension) Py.getitem(x.shape(), 1L)), ((Dimension) Py.getitem(x.shape(),
        0L)).value(), tf.placeholder(tf.int32).shape(), list(x.dtype()), v.dtype(), r.dtype());
  }
}
