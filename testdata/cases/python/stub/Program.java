// What is not supported is a stub that the rest of the program does not notice.
//
package python.stub;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:7:unused 23:8 28:1:<module> 28:4 30:11"
)
public final class Program {
  static Variable v;

  static Object unused() {
    return Py.<Object>unsupported("program.py:8",
        "tf.contrib.layers.sequence_to_images(v, 3)");
  }

  public static void main(String... args) {
    v = tf.getVariable("v", shape(list(1L)));

    print(v.name());
  }
}
