// A function called without one of its arguments is one frame of a quoted stack, not two.
//
package errors.quoted_function_with_default;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:5:weights 20:6 20:7 25:0 29:1:<module> 29:10 30:11"
)
public final class Program {
  static Variable weights(String name, long size) {
    return tf.getVariable(name, shape(list(size)),
        initializer(tf.zerosInitializer()));
  }

  static Variable weights(String name) {
    return weights(name, 2);
  }

  public static void main(String... args) {
    weights("w");
    weights("w");
  }
}
