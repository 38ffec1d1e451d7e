// A name that is not valid is reported as the unique name it got, and by ops as a scope name, by tf.constant and tf.placeholder as a node name (fact 7).
//
package names.invalid_names;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 25:6 27:7 27:8"
)
public final class Program {
  public static void main(String... args) {
    for (PyCallable f : list(Api.function("tf.constant"),
        Api.function("tf.identity"), Api.function("tf.constant"), Api.function("tf.identity"))) {
      try {
        Py.call(f, 1.0, arg("name", "bad name"));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
