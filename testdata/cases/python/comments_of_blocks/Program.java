// Comments stay in the block that they are in, docstrings keep how far in their lines are.
//
package python.comments_of_blocks;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "33:5:first 33:12 38:17:inner 38:19 39:20 44:24 48:15:outer 49:17 52:26 57:1:<module>",
      "58:30 59:31 63:35"
    }
)
public final class Program {
  /**
   * A vector of ones.
   *
   * Args:
   *     size: how many,
   *         at least one.
   */
  static Tensor first(long size) {
    return tf.ones(list(size), name("first"));
  }

  /** Scales. */
  static Tensor inner(double scale, Tensor x) {
    if (scale > 1) {
      x = x.mul(scale);
      // At the end of the if.
    }

    // After the if.
    return x;
  }

  static PyCallable outer(double scale) {
    // Before the inner function.
    PyCallable inner = PyFunction.of("outer.<locals>.inner", "x", args -> inner(scale,
        (Tensor) args[0]));
    // After the inner function.
    return inner;
    // At the end of outer.
  }

  public static void main(String... args) {
    Tensor made = null;
    for (long size : list(1L, 2L)) {
      made = first(size);
      // At the end of the loop, after an empty line.
    }
    // After the loop.
    print(((Tensor) Py.call(outer(3.0), Py.<Tensor>defined(made, "made"))).name());
  }
}
