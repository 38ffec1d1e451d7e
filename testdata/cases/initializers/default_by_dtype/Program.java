// Without an initializer floats get glorot_uniform, and ints, bools and strings zeros; complex numbers are an error (fact 87).
//
package initializers.default_by_dtype;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 26:5 29:7 31:8 31:9"
)
public final class Program {
  public static void main(String... args) {
    for (Object item : Py.iterate(tuple(tf.float32, tf.int32, tf.bool, tf.string))) {
      DType d = (DType) item;
      print(tf.getVariable("v" + d.name(), shape(list(2L)), dtype(d)).initialValue().name());
    }
    try {
      tf.getVariable("c", shape(list(2L)), dtype(tf.complex64));
    } catch (ValueError e) {
      print(e);
    }
  }
}
