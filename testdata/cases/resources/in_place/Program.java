// In-place operators on a resource variable are a RuntimeError; on an ordinary one they make a tensor (fact 108).
//
package resources.in_place;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.RuntimeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 24:6 26:7 27:8"
)
public final class Program {
  public static void main(String... args) {
    TensorLike r = tf.variable(initialValue(1.0), useResource(true));
    try {
      r = (TensorLike) Py.iadd(r, (Object) 1.0);
    } catch (RuntimeException | StackOverflowError failure) {
      RuntimeError e = Py.caught(failure, RuntimeError.class);
      print(e);
    }
  }
}
