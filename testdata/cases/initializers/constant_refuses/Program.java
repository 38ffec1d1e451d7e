// A constant initializer refuses a shape, and an explicit dtype that is not its own (fact 89).
//
package initializers.constant_refuses;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 34:6 37:7 37:8"
)
public final class Program {
  public static void main(String... args) {
    for (Object item : Py.iterate(tuple(Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("shape", Builtins.<Object>list(2L)).with("initializer",
        Builtins.<Object>list(1.0, 2.0))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("dtype", tf.float32).with("initializer",
        Builtins.<Object>list(1L, 2L))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("dtype", tf.float64).with("initializer",
        tf.zeros(list(2L))))))) {
      PyDict<String, Object> kw = Py.<PyDict<String, Object>>cast(item);
      try {
        Py.apply(Api.function("tf.get_variable"), Py.spreadTuple("v"),
            new Keywords().withAll(kw));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
