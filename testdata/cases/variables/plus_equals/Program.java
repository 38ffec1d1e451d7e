// `v += 1` rebinds v to a tensor; it assigns nothing (fact 12).
//
package variables.plus_equals;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6"
)
public final class Program {
  public static void main(String... args) {
    TensorLike v = tf.variable(initialValue(1.0), name("v"));
    v = (TensorLike) Py.iadd(v, (Object) 1L);
    print(v, type(v).name());
  }
}
