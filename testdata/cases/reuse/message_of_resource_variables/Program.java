// The message about a variable that exists has a second part for ordinary variables and none for resource variables (fact 71).
//
package reuse.message_of_resource_variables;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 28:5 30:7 32:8 32:9"
)
public final class Program {
  public static void main(String... args) {
    for (Object item : Py.iterate(tuple(false, true))) {
      boolean r = Py.asBool(item);
      tf.getVariable(Py.format("v%d", r), shape(list(1L)), useResource(r));
      try {
        tf.getVariable(Py.format("v%d", r), shape(list(1L)));
      } catch (ValueError e) {
        print((String) Py.getitem(Strings.split(str(e), "\n").get(0), slice(-40L, null,
            null)));
      }
    }
  }
}
