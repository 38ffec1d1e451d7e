// A Python number on the left becomes the input named x of its op, on the right the one named y (fact 10).
//
package names.number_operands;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "19:1:<module> 19:4 20:5"
)
public final class Program {
  public static void main(String... args) {
    Tensor t = tf.placeholder(tf.float32, name("t"));
    print(t.rsub(1L).op().inputs().get(0).name(), t.sub(1L).op().inputs().get(1).name(),
        t.rmul(2L).op().inputs().get(0).name());
  }
}
